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
    const value = parsed(text, count)
    if (!isObject(value)) {
      throw unreadable('json', `Row ${count} is no object of parameters but ${text.slice(0, 40)}.`)
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
  let [start, rest] = [-1, '']
  /** Answers whether a value ends behind this character. */
  const step = (code: number, at: number): boolean => {
    if (isText) {
      if (isEscaped) isEscaped = false
      else if (code === BACKSLASH) isEscaped = true
      else if (code === QUOTE) isText = false
      return false
    }
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
      throw unreadable('json', `Behind row ${count} stands what is no object of parameters.`)
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
      if (rest.length > LONGEST) throw unreadable('json', `Row ${count + 1} is larger than 20 MB.`)
    },
    end() {
      if (depth > 0 || inArray)
        throw unreadable(
          'json',
          `It ends within or behind row ${count + (depth > 0 ? 1 : 0)}: it is cut off.`,
        )
    },
  }
}

const LONGEST = 20_000_000

function parsed(text: string, row: number): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable('json', `Row ${row}: ${error instanceof Error ? error.message.slice(0, 200) : ''}.`)
  }
}
