import type { PatternFault } from './fault.ts'
import type { Piece } from './values.ts'

/** More digits are no longer exact. */
const MOST_DIGITS = 15

/**
 * `1-10`, `0-100/10`, `01-12`: numbers from one to another, every so many; a leading zero sets the width of all.
 * Undefined: the text is no range.
 */
export function readRange(text: string): Piece | PatternFault | undefined {
  const match = /^\s*(\d+)\s*-\s*(\d+)\s*(?:\/\s*(\d+)\s*)?$/.exec(text)
  if (match === null) return undefined
  const [, from = '', to = '', step = '1'] = match
  if ([from, to, step].some((digits) => digits.length > MOST_DIGITS)) return { is: 'digits', given: text }
  const [first, last, by] = [Number(from), Number(to), Number(step)]
  if (by === 0) return { is: 'step', given: text }
  if (last < first) {
    return { is: 'reversed', given: text, meant: `${to}-${from}${match[3] === undefined ? '' : `/${step}`}` }
  }
  const width = from.length > 1 && from.startsWith('0') ? from.length : 0
  return {
    count: Math.floor((last - first) / by) + 1,
    at: (index) => String(first + index * by).padStart(width, '0'),
  }
}
