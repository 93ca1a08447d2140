import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/mantine.css'
import '#ui/base.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
