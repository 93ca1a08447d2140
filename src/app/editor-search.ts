/** What a new operation begins with, from the address: a place at either end, or the record that it is a copy of. */
export interface EditorSearch {
  readonly source?: string
  readonly destination?: string
  readonly duplicate?: string
}

export function readEditorSearch(raw: Readonly<Record<string, unknown>>): EditorSearch {
  const known = ['source', 'destination', 'duplicate'] as const
  return Object.fromEntries(
    known.flatMap((name) => {
      const value = raw[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )
}
