/** Texts by their code units, so that two lists can be compared whatever order they came in. */
export function inOrder(texts: Iterable<string>): readonly string[] {
  return [...texts].toSorted((a, b) => (a < b ? -1 : Number(a > b)))
}
