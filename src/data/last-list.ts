/** The list that was last on the screen: what the editor walks, and where Back returns to. */
export interface LastList {
  /** The address's part behind the question mark. */
  readonly search: string
  /** The rest of the address's part: how the list was drawn. */
  readonly look: string
  /** How far it was scrolled, in pixels. */
  readonly top: number
  /** The row that was opened, from 0. */
  readonly row: number | null
}

const KEY = 'lotwright.last-list'
const nothing: LastList = { search: '', look: '', top: 0, row: null }

/** Another list begins at its top, with no row of it opened yet. */
export function rememberList({ search, ...change }: Pick<LastList, 'search'> & Partial<LastList>): void {
  const last = lastList()
  const same = last.search === search ? last : nothing
  sessionStorage.setItem(KEY, JSON.stringify({ ...same, ...change, search }))
}

/** Kept for the tab, so that it survives a reload and two tabs do not mix. */
export function lastList(): LastList {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return isLastList(kept) ? kept : nothing
  } catch {
    return nothing
  }
}

function isLastList(kept: unknown): kept is LastList {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'search' in kept &&
    typeof kept.search === 'string' &&
    'look' in kept &&
    typeof kept.look === 'string' &&
    'top' in kept &&
    typeof kept.top === 'number' &&
    'row' in kept &&
    (kept.row === null || typeof kept.row === 'number')
  )
}
