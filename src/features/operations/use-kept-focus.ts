import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

/** Talks to the focus: a control that was moved to another place by its own act keeps it. Controls say `data-control`. */
export function useKeptFocus(box: RefObject<HTMLElement | null>) {
  const last = useRef<string | undefined>(undefined)
  useEffect(() => {
    const { current } = box
    if (current === null || last.current === undefined || current.contains(document.activeElement)) return
    const controls = [...current.querySelectorAll<HTMLElement>('[data-control]')]
    controls.find(({ dataset }) => dataset['control'] === last.current)?.focus()
  })
  return ({ target }: FocusEvent<HTMLElement>) => {
    last.current = target.dataset['control']
  }
}
