import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { toasts } from '#ui/toast.ts'

// A condition that comes true ends the waiting; on a busy machine it may take a while.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  cleanup()
  // They belong to the page, not to the component that said them.
  for (const { id } of toasts.current()) toasts.dismiss(id)
  // The files of a worker share its page.
  localStorage.clear()
  sessionStorage.clear()
})

// What jsdom lacks and the component library asks for.
window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
})
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView = () => {}
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
