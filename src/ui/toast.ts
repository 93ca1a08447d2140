import type { Done } from './time-left.ts'

export interface ToastMessage {
  readonly id: number
  /** What was done, in one line. */
  readonly text: string
  readonly undo: (() => void) | null
  /** Where more of it is to be seen. */
  readonly link: ToastLink | null
}

/** Something that takes its time, and is said once it does. */
export interface ToastWork {
  readonly id: number
  readonly text: string
  /** Null until it is known. */
  readonly progress: Done | null
  /** What calling it off is called, and what does it. */
  readonly stop: string
  readonly onStop: () => void
}

interface ToastLink {
  readonly text: string
  readonly href: string
}

type Listener = () => void

let messages: readonly ToastMessage[] = []
let works: readonly ToastWork[] = []
let nextId = 1
const listeners = new Set<Listener>()

/** Says what was done, bottom left, for eight seconds. Errors never come here: they stand where they happened. */
export const toast = {
  done(text: string, { undo, link }: { readonly undo?: () => void; readonly link?: ToastLink } = {}) {
    change([...messages, { id: nextId++, text, undo: undo ?? null, link: link ?? null }])
  },
  /** Says what is under way and how far it is, until it ends. */
  working(work: Omit<ToastWork, 'id' | 'progress'>) {
    const id = nextId++
    changeWorks([...works, { ...work, id, progress: null }])
    return {
      onProgress: (progress: Done) =>
        changeWorks(works.map((each) => (each.id === id ? { ...each, progress } : each))),
      end: () => changeWorks(works.filter((each) => each.id !== id)),
    }
  },
}

export const toasts = {
  current: () => messages,
  works: () => works,
  dismiss: (id: number) => change(messages.filter((message) => message.id !== id)),
  subscribe: (listener: Listener) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}

function change(next: readonly ToastMessage[]) {
  messages = next
  tell()
}

function changeWorks(next: readonly ToastWork[]) {
  works = next
  tell()
}

function tell() {
  for (const listener of listeners) listener()
}
