/** Letters beyond ASCII that a lower-case text has, and their capitals, place by place; databases know neither. */
export function capitalsIn(text: string): { readonly capitals: string; readonly smalls: string } {
  const smalls = [...new Set(text)].filter((letter) => capitalOf(letter) !== null)
  return { capitals: smalls.map((letter) => capitalOf(letter) ?? '').join(''), smalls: smalls.join('') }
}

/** The capital of one letter beyond ASCII; null where it has none of its own, as ß. */
export function capitalOf(letter: string): string | null {
  const capital = letter.toUpperCase()
  const isPair = letter > '\x7f' && capital !== letter && capital.toLowerCase() === letter
  return isPair && [...capital].length === 1 ? capital : null
}
