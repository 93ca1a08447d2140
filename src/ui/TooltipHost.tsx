import { useEffect, useRef, useState } from 'react'
import styles from './TooltipHost.module.css'

interface Shown {
  readonly text: string
  readonly target: Element
}

/** Shows the text of `tip(...)` while its element is pointed at or focused; `Esc` hides it, the pointer may enter it. */
export function TooltipHost() {
  const [shown, setShown] = useState<Shown | null>(null)
  useTipTargets(setShown)
  return shown === null ? null : <Bubble key={shown.text} {...shown} />
}

function Bubble({ text, target }: Shown) {
  const place = (node: HTMLDivElement | null) => {
    if (node === null) return
    const at = target.getBoundingClientRect()
    const { width, height } = node.getBoundingClientRect()
    const below = at.bottom + GAP + height < window.innerHeight
    const left = Math.min(Math.max(EDGE, at.left), window.innerWidth - width - EDGE)
    node.style.left = `${Math.max(EDGE, left)}px`
    node.style.top = `${below ? at.bottom + GAP : at.top - GAP - height}px`
  }
  return (
    <div ref={place} id={ID} role="tooltip" className={styles.bubble}>
      {text}
    </div>
  )
}

const ID = 'tooltip'
const GAP = 4
const EDGE = 8
const DELAY = 400

/** Talks to the document: pointers, focus and keys are followed for every element at once. */
function useTipTargets(show: (shown: Shown | null) => void) {
  const timer = useRef(0)
  useEffect(() => {
    let described: Element | null = null
    const hide = () => {
      window.clearTimeout(timer.current)
      described?.removeAttribute('aria-describedby')
      described = null
      show(null)
    }
    const open = (target: Element, text: string) => {
      hide()
      const labelled = target.hasAttribute('aria-describedby') || target.getAttribute('aria-label') === text
      if (!labelled) {
        target.setAttribute('aria-describedby', ID)
        described = target
      }
      show({ target, text })
    }
    const over = (event: Event) => {
      const node = event.target instanceof Element ? event.target : null
      if (node?.closest(`#${ID}`) != null) return window.clearTimeout(timer.current)
      const target = node?.closest('[data-tip]') ?? null
      window.clearTimeout(timer.current)
      if (target === null) timer.current = window.setTimeout(hide, 100)
      else timer.current = window.setTimeout(() => open(target, target.getAttribute('data-tip') ?? ''), DELAY)
    }
    const focus = (event: Event) => {
      const target = event.target instanceof Element ? event.target : null
      if (target?.matches('[data-tip]:focus-visible') === true)
        open(target, target.getAttribute('data-tip') ?? '')
    }
    const key = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    const listeners = new AbortController()
    const { signal } = listeners
    document.addEventListener('pointerover', over, { signal })
    document.addEventListener('focusin', focus, { signal })
    document.addEventListener('focusout', hide, { signal })
    document.addEventListener('pointerdown', hide, { signal })
    document.addEventListener('scroll', hide, { signal, capture: true })
    document.addEventListener('keydown', key, { signal })
    return () => {
      listeners.abort()
      hide()
    }
  }, [show])
}
