import { type KeyboardEvent, useRef } from 'react'
import { rowIndexOf, type TreeRow, typeAhead } from './tree-model.ts'

interface Keys {
  readonly rows: readonly TreeRow[]
  readonly active: number
  readonly setActive: (index: number) => void
  readonly toggle: (row: TreeRow) => void
  readonly onSelect: (id: string) => void
}

/** Letters typed within this belong together. */
const TOGETHER_MS = 700

export function useTreeKeys(keys: Keys) {
  const { rows, active, setActive } = keys
  const typed = useRef({ text: '', at: 0 })
  const typeLetter = ({ key, timeStamp }: KeyboardEvent) => {
    const again = timeStamp - typed.current.at < TOGETHER_MS
    typed.current = { text: again ? typed.current.text + key : key, at: timeStamp }
    setActive(typeAhead(rows, active, typed.current.text))
  }
  return (event: KeyboardEvent) => {
    const row = rows[active]
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const act = actsOn(row, keys)[event.key]
    if (act !== undefined) act()
    else if (event.key.length === 1) typeLetter(event)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

function actsOn(row: TreeRow, { rows, active, setActive, toggle, onSelect }: Keys) {
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive(active + 1),
    ArrowUp: () => setActive(active - 1),
    Home: () => setActive(0),
    End: () => setActive(rows.length - 1),
    PageDown: () => setActive(active + 10),
    PageUp: () => setActive(active - 10),
    ArrowRight: () => {
      if (row.expanded === false) toggle(row)
      else if (row.expanded === true) setActive(active + 1)
    },
    ArrowLeft: () => {
      if (row.expanded === true) toggle(row)
      else setActive(rowIndexOf(rows, row.parent?.id ?? null))
    },
    Enter: () => onSelect(row.node.id),
    ' ': () => onSelect(row.node.id),
  }
  return acts
}
