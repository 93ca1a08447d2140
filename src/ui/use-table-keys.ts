import type { KeyboardEvent, RefObject } from 'react'

interface Options {
  readonly active: number
  readonly count: number
  readonly box: RefObject<HTMLElement | null>
  readonly move: (index: number) => void
  readonly open: (index: number) => void
  readonly peek: ((index: number) => void) | undefined
  readonly selecting: {
    readonly toggle: (index: number) => void
    readonly extend: (to: number) => void
    readonly all: () => void
    readonly none: () => void
  } | null
}

/** What the keys do while the table itself has the focus; its head's buttons keep their own. */
export function useTableKeys(options: Options) {
  const { count } = options
  return (event: KeyboardEvent) => {
    const act = event.target === event.currentTarget ? actsOf(options)[combination(event)] : undefined
    if (act === undefined || count === 0) return
    event.preventDefault()
    act()
  }
}

type Acts = Readonly<Record<string, () => void>>

function actsOf(options: Options): Acts {
  const { active, move, open, peek, selecting } = options
  const places = Object.entries(placesOf(options))
  return {
    ...Object.fromEntries(places.map(([key, index]) => [key, () => move(index)])),
    Enter: () => open(active),
    ...(peek === undefined ? {} : { ' ': () => peek(active) }),
    ...(selecting === null ? {} : selectingActs(options, selecting)),
  }
}

function selectingActs(options: Options, selecting: NonNullable<Options['selecting']>): Acts {
  const { active } = options
  const toggle = () => selecting.toggle(active)
  const extending = Object.entries(placesOf(options)).map(([key, index]) => [
    `Shift+${key}`,
    () => selecting.extend(index),
  ])
  return {
    ...Object.fromEntries(extending),
    x: toggle,
    'Ctrl+ ': toggle,
    'Ctrl+a': selecting.all,
    Escape: selecting.none,
  }
}

/** Where the keys that move lead. */
function placesOf({ active, count, box }: Options): Readonly<Record<string, number>> {
  const rowHeight = box.current?.querySelector('tbody tr')?.clientHeight ?? 1
  const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 2)
  return {
    ArrowDown: Math.min(count - 1, active + 1),
    ArrowUp: Math.max(0, active - 1),
    PageDown: Math.min(count - 1, active + page),
    PageUp: Math.max(0, active - page),
    Home: 0,
    End: count - 1,
  }
}

function combination({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const isCommand = ctrlKey || metaKey
  return `${altKey ? 'Alt+' : ''}${isCommand ? 'Ctrl+' : ''}${shiftKey ? 'Shift+' : ''}${key}`
}
