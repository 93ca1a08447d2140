import type { KeyboardEvent, RefObject } from 'react'

interface Options {
  readonly active: number
  readonly count: number
  readonly box: RefObject<HTMLElement | null>
  readonly move: (index: number) => void
  readonly open: (index: number) => void
}

/** What the keys do while the table itself has the focus; its head's buttons keep their own. */
export function useTableKeys({ active, count, box, move, open }: Options) {
  const page = () => {
    const rowHeight = box.current?.querySelector('tbody tr')?.clientHeight ?? 1
    return Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2)
  }
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(Math.min(count - 1, active + 1)),
    ArrowUp: () => move(Math.max(0, active - 1)),
    PageDown: () => move(Math.min(count - 1, active + page())),
    PageUp: () => move(Math.max(0, active - page())),
    Home: () => move(0),
    End: () => move(count - 1),
    Enter: () => open(active),
  }
  return (event: KeyboardEvent) => {
    const act = acts[event.key]
    const isOurs = event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey
    if (act === undefined || !isOurs || count === 0) return
    event.preventDefault()
    act()
  }
}
