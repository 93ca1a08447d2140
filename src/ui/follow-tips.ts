export interface ShownTip {
  readonly text: string
  readonly target: Element
}

/** The tooltip's own id: what it describes refers to it. */
export const TIP_ID = 'tooltip'

const OPENS_AFTER_MS = 400
/** Time to move the pointer from the element into its tooltip. */
const CLOSES_AFTER_MS = 100

/** Follows pointer, focus and keys on the whole document, and says which tip to show. Answers how to stop. */
export function followTips(show: (tip: ShownTip | null) => void): () => void {
  const tip = tipOn(show)
  let timer = 0
  const later = (act: () => void, after: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(act, after)
  }
  const hide = () => {
    window.clearTimeout(timer)
    tip.close()
  }
  const onPointer = (event: Event) => {
    const node = event.target instanceof Element ? event.target : null
    const target = node?.closest('[data-tip]') ?? null
    if (node?.closest(`#${TIP_ID}`) != null) window.clearTimeout(timer)
    else if (target === null) later(hide, CLOSES_AFTER_MS)
    else later(() => tip.open(target), OPENS_AFTER_MS)
  }
  const onFocus = (event: Event) => {
    const node = event.target instanceof Element ? event.target : null
    if (node?.matches('[data-tip]:focus-visible') === true) tip.open(node)
  }
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && hide()

  const listeners = new AbortController()
  const { signal } = listeners
  document.addEventListener('pointerover', onPointer, { signal })
  document.addEventListener('focusin', onFocus, { signal })
  document.addEventListener('focusout', hide, { signal })
  document.addEventListener('pointerdown', hide, { signal })
  document.addEventListener('scroll', hide, { signal, capture: true })
  document.addEventListener('keydown', onKey, { signal })
  return () => {
    listeners.abort()
    hide()
  }
}

/** Opens and closes the one tip; while it is open, its element is described by it. */
function tipOn(show: (tip: ShownTip | null) => void) {
  let described: Element | null = null
  const close = () => {
    described?.removeAttribute('aria-describedby')
    described = null
    show(null)
  }
  const open = (target: Element) => {
    close()
    const text = target.getAttribute('data-tip') ?? ''
    // Where the tip is the element's name, saying it twice helps nobody.
    const isSaid = target.hasAttribute('aria-describedby') || target.getAttribute('aria-label') === text
    if (!isSaid) {
      target.setAttribute('aria-describedby', TIP_ID)
      described = target
    }
    show({ target, text })
  }
  return { open, close }
}
