import { useMemo } from 'react'
import { useContract } from '#data/use-host.ts'
import type { ColumnName } from '#domain/column-kinds.ts'
import { columnChanges, type ColumnsView, type ListColumn, type Shown } from '#domain/list-columns.ts'
import type { SortKey } from '#domain/sort-keys.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Words } from '#domain/words/words.ts'
import type { MenuEntry } from '#ui/Menu.tsx'
import type { TableColumns } from '#ui/table-columns.ts'
import { useWords } from '#ui/words.ts'
import { filteredColumn } from './filtering.ts'
import { sortKeyOf } from './sort-columns.ts'
import type { ListView } from './use-list-view.ts'

/** What an engineer can do to the columns at their heads. */
export function useArranging(view: ListView, onFilter: (column: ColumnName) => void): TableColumns {
  const words = useWords()
  const contract = useContract()
  return useMemo(() => arrangingOf({ words, contract, view, onFilter }), [words, contract, view, onFilter])
}

interface Arranging {
  readonly words: Words
  readonly contract: Contract
  readonly view: ListView
  readonly onFilter: (column: ColumnName) => void
}

function arrangingOf({ words, contract, view, onFilter }: Arranging): TableColumns {
  const { columns } = view
  const act = (id: string, change: (shown: Shown, column: ListColumn) => ColumnsView) => {
    const column = columns.order.find((each) => each === id)
    if (column !== undefined) view.arrange(change(columns, column))
  }
  return {
    pinned: columns.pinned,
    words: words.columns,
    onWidth: (id, width) => act(id, (shown, column) => columnChanges.widen(shown, column, width)),
    onMove: (id, place) => act(id, (shown, column) => columnChanges.move(shown, column, place)),
    menuOf: (id, resize) => {
      const place = columns.order.findIndex((each) => each === id)
      const isPinned = place < columns.pinned
      return [
        ...sortEntries(words, view, sortKeyOf(contract, id)),
        ...filterEntries(words, columns.order[place], onFilter),
        ...(place === 0
          ? []
          : [
              {
                label: isPinned ? words.columns.unpin : words.columns.pin,
                onSelect: () => act(id, (shown, column) => columnChanges.pin(shown, column, !isPinned)),
              },
              { label: words.columns.hide, onSelect: () => act(id, columnChanges.hide) },
            ]),
        { label: words.columns.resize, onSelect: resize },
      ]
    },
  }
}

function filterEntries(
  { columns }: Words,
  column: ListColumn | undefined,
  onFilter: (column: ColumnName) => void,
): readonly MenuEntry[] {
  const asked = column === undefined ? null : filteredColumn(column)
  return asked === null ? [] : [{ label: columns.filter, onSelect: () => onFilter(asked) }]
}

/** None where the server has no order for the column. */
function sortEntries({ columns }: Words, view: ListView, key: SortKey | undefined): readonly MenuEntry[] {
  if (key === undefined) return []
  const by = (descending: boolean) => () => view.change({ sort: [{ key, descending }] })
  return [
    { label: columns.ascending, onSelect: by(false) },
    { label: columns.descending, onSelect: by(true) },
    'divider',
  ]
}
