/** A file's name, cut where it is long, with a number where it is taken: `list (2).csv`. */
export function distinctName(name: string, taken: ReadonlySet<string>): string {
  const cut = name.slice(0, MOST_LETTERS).toWellFormed()
  if (!taken.has(cut)) return cut
  const dot = cut.lastIndexOf('.')
  const [stem, end] = dot > 0 ? [cut.slice(0, dot), cut.slice(dot)] : [cut, '']
  for (let count = 2; ; count += 1) {
    const numbered = `${stem} (${count})${end}`
    if (!taken.has(numbered)) return numbered
  }
}

const MOST_LETTERS = 120
