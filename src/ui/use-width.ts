import { type RefObject, useLayoutEffect, useState } from 'react'

/** The inner width of an element, followed as it changes; 0 until it is on the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  // Talks to the layout: the browser says how wide the element became.
  useLayoutEffect(() => {
    const node = element.current
    const measure = () => setWidth(node?.clientWidth ?? 0)
    measure()
    const observer = new ResizeObserver(measure)
    if (node !== null) observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return width
}
