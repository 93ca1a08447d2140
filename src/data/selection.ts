import { useQuery } from '@tanstack/react-query'
import { everything } from '#domain/list-query.ts'
import { isNothing } from '#domain/selecting.ts'
import {
  countOf,
  nothingSelected,
  type Selection,
  selectionFromWire,
  selectionToWire,
} from '#domain/selection.ts'
import { operationQueries } from './operations.ts'
import { createStore, useStore } from './store.ts'

const KEY = 'lotwright.selection'
const selected = createStore(kept())

/** What is selected in this tab: kept over scrolling, sorting, other screens and a reload. */
export function useSelection(): Selection {
  return useStore(selected, (current) => current)
}

/** For what only asks whether anything is selected: it renders when that changes. */
export function useHasSelection(): boolean {
  return useStore(selected, (current) => !isNothing(current))
}

/** How many are selected; null while the server is asked how many match. */
export function useSelectionCount(): number | null {
  const current = useSelection()
  const isPromise = current.kind === 'matching'
  const filter = isPromise ? current.filter : everything
  const { data, isPlaceholderData } = useQuery({ ...operationQueries.summary(filter), enabled: isPromise })
  return countOf(current, data === undefined || isPlaceholderData ? null : data.shown)
}

export function selection(): Selection {
  return selected.get()
}

export function select(next: Selection): void {
  keep(next)
  selected.set(next)
}

/** A selection too large for the tab's storage lives until the page is left. */
function keep(next: Selection): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(selectionToWire(next)))
  } catch {
    sessionStorage.removeItem(KEY)
  }
}

function kept(): Selection {
  try {
    const wire: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null')
    return (isWire(wire) ? selectionFromWire(wire) : undefined) ?? nothingSelected
  } catch {
    return nothingSelected
  }
}

/** Only this file writes the key; what is asked is whether it was written at all. */
function isWire(wire: unknown): wire is Parameters<typeof selectionFromWire>[0] {
  return typeof wire === 'object' && wire !== null && ('ids' in wire || 'filter' in wire)
}
