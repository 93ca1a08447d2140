/** What a new operation begins with, from the address: a place at either end, the record that it is a copy of, or a draft. */
export interface EditorSearch {
  readonly source?: string
  readonly destination?: string
  readonly duplicate?: string
  /** The key of a draft that another form left to go on with. */
  readonly draft?: string
}

export function readEditorSearch(raw: Readonly<Record<string, unknown>>): EditorSearch {
  const known = ['source', 'destination', 'duplicate', 'draft'] as const
  return Object.fromEntries(
    known.flatMap((name) => {
      const value = raw[name]
      return typeof value === 'string' && value !== '' ? [[name, value]] : []
    }),
  )
}
