/** A place or a material that a text names. */
export interface PastedPath {
  readonly path: string
  /** What stands beside it: behind a tab, as spreadsheets copy it, or in brackets; null: nothing. */
  readonly beside: string | null
}

/**
 * The paths that a text names, every place after the one it lies in. A line is a path, or a name that is indented deeper
 * than the place it lies in, by spaces or tabs as spreadsheets copy them.
 */
export function pathsIn(text: string): readonly PastedPath[] {
  const open: { readonly indent: number; readonly path: string }[] = []
  const found = new Map<string, string | null>()
  for (const line of text.split(/\r?\n/)) {
    const { name, beside } = partsOf(line)
    const own = name
      .split('/')
      .map((segment) => segment.trim())
      .filter((segment) => segment !== '')
      .join('/')
    if (own === '') continue
    const indent = line.length - line.trimStart().length
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const above = open.at(-1)?.path
    const path = above === undefined ? own : `${above}/${own}`
    open.push({ indent, path })
    for (const each of selfAndAbove(path)) if (!found.has(each)) found.set(each, null)
    if (beside !== null) found.set(path, beside)
  }
  return [...found].map(([path, beside]) => ({ path, beside }))
}

function partsOf(line: string): { readonly name: string; readonly beside: string | null } {
  const text = line.trim()
  const tab = text.indexOf('\t')
  const bracket = text.endsWith(']') ? text.lastIndexOf('[') : -1
  if (tab >= 0) return { name: text.slice(0, tab), beside: filled(text.slice(tab)) }
  if (bracket > 0) return { name: text.slice(0, bracket), beside: filled(text.slice(bracket + 1, -1)) }
  return { name: text, beside: null }
}

function filled(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

function selfAndAbove(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}
