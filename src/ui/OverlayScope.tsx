import { createTheme, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'

const theme = createTheme({ respectReducedMotion: true, cursorType: 'pointer', focusRing: 'never' })

/** What the component library's overlays stand in: it comes with the first of them, so that the page opens without it. */
export function OverlayScope({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      withGlobalClasses={false}
      getRootElement={noElement}
    >
      {children}
    </MantineProvider>
  )
}

/** The library would write its colour scheme there; the page has its own. */
function noElement(): undefined {
  return undefined
}
