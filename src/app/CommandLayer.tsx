import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { lazyPart } from '#ui/lazy-part.ts'
import { CommandsProvider } from './commands.ts'
import { HostGate } from './HostGate.tsx'
import { LazyPeek } from './LazyPeek.tsx'

const palette = lazyPart(async () => (await import('#features/commands/Palette.tsx')).Palette)
const keys = lazyPart(async () => (await import('#features/commands/KeysDialog.tsx')).KeysDialog)

type Open = 'palette' | 'keys' | null

/** Opens the command palette and the list of keys from anywhere; their code is fetched when first wanted. */
export function CommandLayer({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  useKeys(setOpen)
  useFirstSign(palette.fetch)
  return (
    <CommandsProvider
      value={{
        openPalette: () => setOpen('palette'),
        fetchPalette: palette.fetch,
        openKeys: () => setOpen('keys'),
      }}
    >
      {children}
      <Suspense fallback={null}>
        {open === 'palette' && (
          <HostGate otherwise={null}>
            <palette.Part Peek={LazyPeek} onClose={close} onKeys={() => setOpen('keys')} />
          </HostGate>
        )}
        {open === 'keys' && <keys.Part onClose={close} />}
      </Suspense>
    </CommandsProvider>
  )
}

/** Listens on the document: these keys work wherever the focus is. */
function useKeys(setOpen: (open: Open) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        setOpen('palette')
      } else if (event.key === '?' && !isTyping(event.target)) {
        event.preventDefault()
        setOpen('keys')
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [setOpen])
}

/** What the first sign itself asks for comes first. */
const AFTER_SIGN_MS = 500

/** Listens on the document: after the first sign of an engineer it fetches what the next key may ask for. */
function useFirstSign(act: () => void) {
  useEffect(() => {
    const listeners = new AbortController()
    let timer = 0
    const once = () => {
      listeners.abort()
      timer = window.setTimeout(act, AFTER_SIGN_MS)
    }
    for (const sign of ['keydown', 'pointermove', 'pointerdown']) {
      document.addEventListener(sign, once, { signal: listeners.signal })
    }
    return () => {
      listeners.abort()
      window.clearTimeout(timer)
    }
  }, [act])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
