import { useSyncExternalStore } from 'react'
import { nothingSelected, type Selection, selectionFromWire, selectionToWire } from '#domain/selection.ts'

const KEY = 'lotwright.selection'
const listeners = new Set<() => void>()
let current: Selection | undefined

/** What is selected in this tab: kept over scrolling, sorting, other screens and a reload. */
export function useSelection(): Selection {
  return useSyncExternalStore(subscribe, selection)
}

export function selection(): Selection {
  current ??= kept()
  return current
}

export function select(next: Selection): void {
  current = next
  sessionStorage.setItem(KEY, JSON.stringify(selectionToWire(next)))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
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
