import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/mantine.css'
import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { followColorScheme } from '#ui/color-scheme.ts'
import { App } from './App.tsx'

// Awaited: the first request must already find the worker.
if (import.meta.env.DEV) await (await import('#mock/browser.ts')).startMock()

followColorScheme()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
