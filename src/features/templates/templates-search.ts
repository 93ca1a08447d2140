/** What the address of a template says besides which one it is. */
export interface TemplateSearch {
  /** Which side of it is shown; absent: the template itself. */
  readonly show?: 'operations'
  /** The operation that a new one is made of. */
  readonly from?: string
}

export function readTemplateSearch(search: Readonly<Record<string, unknown>>): TemplateSearch {
  const { show, from } = search
  return {
    ...(show === 'operations' ? { show } : {}),
    ...(typeof from === 'string' && from !== '' ? { from } : {}),
  }
}
