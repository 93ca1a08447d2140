export interface ToastMessage {
  readonly id: number
  /** What was done, in one line. */
  readonly text: string
  readonly undo: (() => void) | null
  /** Where more of it is to be seen. */
  readonly link: ToastLink | null
}

interface ToastLink {
  readonly text: string
  readonly href: string
}

type Listener = () => void

let messages: readonly ToastMessage[] = []
let nextId = 1
const listeners = new Set<Listener>()

/** Says what was done, bottom left, for eight seconds. Errors never come here: they stand where they happened. */
export const toast = {
  done(text: string, { undo, link }: { readonly undo?: () => void; readonly link?: ToastLink } = {}) {
    change([...messages, { id: nextId++, text, undo: undo ?? null, link: link ?? null }])
  },
}

export const toasts = {
  current: () => messages,
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
  for (const listener of listeners) listener()
}
