/** Reads `a=1&b=2&b=3` as plain texts, one or several: an address stays readable and can be written by hand. */
export function parseSearch(text: string): Record<string, string | readonly string[]> {
  const parameters = new URLSearchParams(text)
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const [first = '', ...more] = parameters.getAll(name)
      return [name, more.length === 0 ? first : [first, ...more]]
    }),
  )
}

export function stringifySearch(search: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    return values.flatMap((each) => (typeof each === 'string' ? [[name, each]] : []))
  })
  // A slash, a comma and a colon need no escape behind the question mark, and paths are full of them.
  const text = new URLSearchParams(pairs)
    .toString()
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
  return text === '' ? '' : `?${text}`
}
