import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
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

const KEY = 'lotwright.selection'
const listeners = new Set<() => void>()
let current: Selection | undefined

/** What is selected in this tab: kept over scrolling, sorting, other screens and a reload. */
export function useSelection(): Selection {
  return useSyncExternalStore(subscribe, selection)
}

/** For what only asks whether anything is selected: it renders when that changes. */
export function useHasSelection(): boolean {
  return useSyncExternalStore(subscribe, () => !isNothing(selection()))
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
  current ??= kept()
  return current
}

export function select(next: Selection): void {
  current = next
  keep(next)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
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
