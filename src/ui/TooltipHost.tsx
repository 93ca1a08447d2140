import { useEffect, useState } from 'react'
import { followTips, type ShownTip, TIP_ID } from './follow-tips.ts'
import styles from './TooltipHost.module.css'

/** Shows the text of `tip(...)` while its element is pointed at or focused; `Esc` hides it, the pointer may enter it. */
export function TooltipHost() {
  const [shown, setShown] = useState<ShownTip | null>(null)
  // Talks to the document.
  useEffect(() => followTips(setShown), [])
  return shown === null ? null : <Bubble key={shown.text} {...shown} />
}

function Bubble({ text, target }: ShownTip) {
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
    <div ref={place} id={TIP_ID} role="tooltip" className={styles.bubble}>
      {text}
    </div>
  )
}

const GAP = 4
const EDGE = 8
