/** How the mock answers, so that each state of the page can be seen and tested. */
export const answerModes = {
  normal: 'as the server would',
  slow: 'after two seconds',
  failing: 'with an internal error',
  stale: 'saves: somebody else was faster',
  offline: 'not at all',
} as const
export type AnswerMode = keyof typeof answerModes

/** Kept for the tab: `?mock=stale` sets it, and so does the switch. */
export function answerMode(): AnswerMode {
  const kept = sessionStorage.getItem(KEY) ?? ''
  return isAnswerMode(kept) ? kept : 'normal'
}

export function setAnswerMode(mode: AnswerMode): void {
  sessionStorage.setItem(KEY, mode)
  sayNetwork(mode !== 'offline')
}

export function readAnswerMode(search: string): AnswerMode | undefined {
  const asked = new URLSearchParams(search).get('mock') ?? ''
  return isAnswerMode(asked) ? asked : undefined
}

/** What the browser says when its network goes or comes back. */
function sayNetwork(isThere: boolean): void {
  if (navigator.onLine === isThere) return
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isThere })
  window.dispatchEvent(new Event(isThere ? 'online' : 'offline'))
}

const KEY = 'lotwright.mock'

export function isAnswerMode(text: string): text is AnswerMode {
  return Object.hasOwn(answerModes, text)
}
