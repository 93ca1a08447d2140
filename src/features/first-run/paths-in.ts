/**
 * The paths of the locations that a text names, every place after the one it lies in. A line is a path, or a name that is
 * indented deeper than the place it lies in, by spaces or tabs as spreadsheets copy them.
 */
export function pathsIn(text: string): readonly string[] {
  const open: { readonly indent: number; readonly path: string }[] = []
  const paths = new Set<string>()
  for (const line of text.split(/\r?\n/)) {
    const own = line
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
    for (const each of selfAndAbove(path)) paths.add(each)
  }
  return [...paths]
}

function selfAndAbove(path: string): readonly string[] {
  const segments = path.split('/')
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}
