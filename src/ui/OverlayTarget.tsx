import { type Ref, useLayoutEffect } from 'react'

interface Props {
  readonly node: HTMLElement | null
  readonly ref?: Ref<HTMLElement>
}

/** Hands the component library an element that is already on the page, in place of one that it would wrap. */
export function OverlayTarget({ node, ref }: Props) {
  useLayoutEffect(() => {
    const give = typeof ref === 'function' ? ref : () => undefined
    give(node)
    return () => {
      give(null)
    }
  }, [node, ref])
  return null
}
