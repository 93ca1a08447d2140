/** Where two texts differ: what they begin and end with alike, and what stands between in each. */
export interface Differing {
  readonly head: string
  readonly before: string
  readonly after: string
  readonly tail: string
}

/** Cut between words, so that what differs can be read. */
export function differing(before: string, after: string): Differing {
  const [was, is] = [wordsOf(before), wordsOf(after)]
  const start = alike(was, is)
  const end = alike(was.slice(start).toReversed(), is.slice(start).toReversed())
  const between = (words: readonly string[]) => words.slice(start, words.length - end).join('')
  return {
    head: was.slice(0, start).join(''),
    before: between(was),
    after: between(is),
    tail: was.slice(was.length - end).join(''),
  }
}

/** Words, and every letter between them by itself; joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]/gu) ?? []
}

/** How many words two texts begin with alike. */
function alike(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at < most && a[at] === b[at]) at += 1
  return at
}
