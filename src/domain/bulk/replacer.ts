import { RE2JS, RE2JSException } from 're2js'
import type { Replace } from '../bulk.ts'

/** The most characters of what is sought, and of what is put in its place. */
export const FIND_LIMIT = 2048
/** How long all of one request's searching may take. */
const SEARCH_BUDGET_MS = 5000
/** No field holds a text of this length; what grows beyond it need not be finished. */
const FAR_TOO_LONG = 20_000

/** One expression takes too long on the records that it is to be sought in. */
export class SearchTooSlow extends Error {}

/** Counts down while texts are searched. Throws `SearchTooSlow` when nothing is left. */
export interface Budget {
  readonly spend: <T>(search: () => T) => T
}

export function createBudget(clock: () => number, limit = SEARCH_BUDGET_MS): Budget {
  let left = limit
  return {
    spend: (search) => {
      if (left < 0) throw new SearchTooSlow()
      const start = clock()
      const found = search()
      left -= clock() - start
      if (left < 0) throw new SearchTooSlow()
      return found
    },
  }
}

export type Replacer = (text: string) => string

export type ReadReplace =
  | { readonly ok: true; readonly replacer: Replacer }
  | { readonly ok: false; readonly reason: string }

/**
 * Makes find and replace a function of a text. A regular expression is RE2's: its time grows with the text and not
 * beyond, so nothing that a client sends can hold a server up; look-around and back-references are refused for that.
 */
export function readReplace(
  { find, with: replacement, regex = false, matchCase = true }: Replace,
  budget: Budget,
): ReadReplace {
  if (!regex && matchCase) return { ok: true, replacer: (text) => text.replaceAll(find, () => replacement) }
  try {
    const sought = RE2JS.compile(regex ? find : RE2JS.quote(find), matchCase ? 0 : RE2JS.CASE_INSENSITIVE)
    const expand = regex ? readReplacement(replacement, sought.groupCount()) : () => replacement
    return { ok: true, replacer: (text) => replaceAll(text, sought, expand, budget) }
  } catch (error) {
    if (error instanceof RE2JSException) return { ok: false, reason: shorten(error.message) }
    throw error
  }
}

/** What a match is replaced by, from its groups; the whole match is the first. */
type Expand = (groups: readonly string[]) => string

function replaceAll(text: string, sought: RE2JS, expand: Expand, budget: Budget): string {
  const matcher = sought.matcher(text)
  const count = matcher.groupCount()
  let [replaced, at] = ['', 0]
  while (replaced.length < FAR_TOO_LONG && budget.spend(() => matcher.find())) {
    const groups = Array.from({ length: count + 1 }, (_, group) => matcher.group(group) ?? '')
    replaced += text.slice(at, matcher.start()) + expand(groups)
    at = matcher.end()
  }
  return replaced + text.slice(at)
}

/** `$1` to `$99` are groups, `$&` the match, `$$` a dollar; what names no group stands for itself, as in JavaScript. */
function readReplacement(text: string, groupCount: number): Expand {
  const parts = text.split(/(\$(?:\$|&|\d{1,2}))/)
  return (groups) =>
    parts
      .map((part, index) => {
        if (index % 2 === 0) return part
        if (part === '$$') return '$'
        if (part === '$&') return groups[0] ?? ''
        const number = Number(part.slice(1))
        return number >= 1 && number <= groupCount ? (groups[number] ?? '') : part
      })
      .join('')
}

function shorten(message: string): string {
  return message
    .replace(/^error parsing regexp: /, '')
    .slice(0, 200)
    .toWellFormed()
}
