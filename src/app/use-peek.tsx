import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo } from 'react'
import { withoutPeek } from '#features/operations/list-search.ts'
import { LazyPeek } from './LazyPeek.tsx'

/** The look at a row beside the list: which one stands in the address, what it shows is fetched when first wanted. */
export function usePeek() {
  const id = useSearch({ from: '/operations', select: ({ peek }) => peek ?? null })
  const navigate = useNavigate({ from: '/operations' })
  const show = useCallback(
    (next: string | null) =>
      void navigate({
        search: (now) => ({ ...withoutPeek(now), ...(next === null ? {} : { peek: next }) }),
        replace: true,
      }),
    [navigate],
  )
  useEscape(id !== null, show)
  return useMemo(() => ({ id, show, Pane: LazyPeek }), [id, show])
}

/** Listens on the document before anything else does: `Esc` closes the peek first, and only then clears a selection. */
function useEscape(isOpen: boolean, show: (id: null) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isBesideOrIn(event.target)) return
      event.stopPropagation()
      show(null)
      document.querySelector<HTMLElement>('[role=grid]')?.focus({ preventScroll: true })
    }
    const listening = new AbortController()
    if (isOpen) document.addEventListener('keydown', onKey, { capture: true, signal: listening.signal })
    return () => listening.abort()
  }, [isOpen, show])
}

/** A dialog, a menu or the search box has its own use for the key. */
function isBesideOrIn(target: EventTarget | null): boolean {
  return (
    target instanceof Element && (target === document.body || target.closest('[role=grid], aside') !== null)
  )
}
