import { useSyncExternalStore } from 'react'

let context: CanvasRenderingContext2D | null | undefined

/** How wide a text is in a face, in whole pixels, without putting it on the page. */
export function textWidth(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d')
  if (context === null) return 0
  context.font = font
  return Math.ceil(context.measureText(text).width)
}

/** Whether the page's typefaces have arrived: until then others stand in for them, with other widths. */
export function useFacesLoaded(): boolean {
  return useSyncExternalStore(subscribe, () => document.fonts.status === 'loaded')
}

function subscribe(listener: () => void) {
  document.fonts.addEventListener('loadingdone', listener)
  return () => document.fonts.removeEventListener('loadingdone', listener)
}
