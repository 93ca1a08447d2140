/** A path cut at its head to so many letters: whole segments only, the last one always. */
export interface FittedPath {
  /** What stands before the last segment, with its slash; `…/` when segments were left out. */
  readonly head: string
  readonly leaf: string
}

export function fitPath(path: string, letters: number): FittedPath {
  const segments = path.split('/')
  const leaf = segments.at(-1) ?? ''
  for (let from = 0; from < segments.length; from += 1) {
    const head = segments.slice(from, -1).join('/')
    const shown = `${from > 0 ? '…/' : ''}${head}${head === '' ? '' : '/'}`
    if (shown.length + leaf.length <= letters) return { head: shown, leaf }
  }
  // The mark of what is left out gives way to the leaf, and stays where that is cut anyway.
  const isLeafWhole = leaf.length <= letters || segments.length === 1
  return { head: isLeafWhole ? '' : '…/', leaf }
}

/** A tag by its last two segments; it may lose letters at the head, since its last segment alone says nothing. */
export function fitTag(tag: string, letters: number): string {
  const segments = tag.split('/')
  const tail = segments.slice(-2).join('/')
  const whole = segments.length > 2 ? `…/${tail}` : tail
  if (whole.length <= letters) return whole
  return tail.length <= letters ? tail : `…${tail.slice(1 - Math.floor(letters))}`
}
