import { isObject } from '../is-object.ts'
import { unreadable } from './text.ts'

/**
 * The objects of a JSON array, one after the other, so that no more than one is held; or one object alone, whose `items`
 * are taken where it has them. Throws, with the place, where it is cut off or is no JSON.
 */
export function* jsonObjects(texts: Iterable<string>): Iterable<Readonly<Record<string, unknown>>> {
  let count = 0
  for (const text of topLevelParts(texts)) {
    count += 1
    const value = parsedJson(text, count)
    if (!isObject(value)) {
      throw unreadable('json', 'json.noObject', { row: count, given: text.slice(0, 40).toWellFormed() })
    }
    const items = value['items']
    if (Array.isArray(items)) yield* items.filter(isObject)
    else yield value
  }
}

/** The texts of the values in the outermost array. */
function* topLevelParts(texts: Iterable<string>): Iterable<string> {
  const scan = createScan()
  for (const text of texts) yield* scan.read(text)
  scan.end()
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [OPEN, CLOSE, BEGIN, END] = [0x7b, 0x7d, 0x5b, 0x5d]

function createScan() {
  let [depth, isText, isEscaped, inArray, count] = [0, false, false, false, 0]
  let isEmpty = true
  let [start, rest] = [-1, '']
  /** Answers whether a value ends behind this character. */
  const step = (code: number, at: number): boolean => {
    if (isText) {
      if (isEscaped) isEscaped = false
      else if (code === BACKSLASH) isEscaped = true
      else if (code === QUOTE) isText = false
      return false
    }
    if (code > 0x20) isEmpty = false
    if (code === QUOTE && depth > 0) isText = true
    else if (code === OPEN || (code === BEGIN && depth > 0)) {
      if (depth === 0) start = at
      depth += 1
    } else if (code === BEGIN && !inArray && count === 0) inArray = true
    else if ((code === CLOSE || code === END) && depth > 0) {
      depth -= 1
      return depth === 0
    } else if (code === END && inArray) inArray = false
    else if (depth === 0 && code > 0x20 && code !== COMMA) {
      throw unreadable('json', 'json.behind', { row: count })
    }
    return false
  }
  return {
    *read(chunk: string): Iterable<string> {
      const text = rest + chunk
      for (let at = rest.length; at < text.length; at += 1) {
        if (step(text.charCodeAt(at), at)) {
          count += 1
          yield text.slice(start, at + 1)
          start = -1
        }
      }
      rest = start === -1 ? '' : text.slice(start)
      if (start !== -1) start = 0
      if (rest.length > LONGEST) throw unreadable('json', 'json.long', { row: count + 1 })
    },
    end() {
      if (isEmpty) throw unreadable('json', 'file.empty', {})
      if (depth > 0 || inArray) throw unreadable('json', 'json.cutOff', { row: count + (depth > 0 ? 1 : 0) })
    },
  }
}

const LONGEST = 20_000_000

/** Reads JSON, `row` of a file or a whole one. Throws `not-json`. */
export function parsedJson(text: string, row?: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 200).toWellFormed() : ''
    throw unreadable('json', 'json.malformed', { why, ...(row === undefined ? {} : { row }) })
  }
}
