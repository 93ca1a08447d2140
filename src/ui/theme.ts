import { createTheme, localStorageColorSchemeManager } from '@mantine/core'

/** The component library serves overlays and composite widgets only; what they look like stands in our stylesheets. */
export const theme = createTheme({ respectReducedMotion: true, cursorType: 'pointer', focusRing: 'never' })

/** Where the choice of light, dark or the system's is kept. */
export const colorScheme = localStorageColorSchemeManager({ key: 'lotwright.theme' })
