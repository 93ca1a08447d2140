import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { lazyPart } from '#ui/lazy-part.ts'
import { useWords } from '#ui/words.ts'
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
      {open === 'palette' && <OpenPalette onClose={close} onKeys={() => setOpen('keys')} />}
      <Suspense fallback={null}>{open === 'keys' && <keys.Part onClose={close} />}</Suspense>
    </CommandsProvider>
  )
}

interface Opened {
  readonly onClose: () => void
  readonly onKeys: () => void
}

/** What is typed before the palette is there is its first text. */
function OpenPalette(opened: Opened) {
  const words = useWords().shell
  const [typed, setTyped] = useState('')
  const waiting = (
    <input
      ref={takeFocus}
      className="unseen"
      aria-label={words.palette}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={({ key }) => key === 'Escape' && opened.onClose()}
    />
  )
  return (
    <Suspense fallback={waiting}>
      <HostGate otherwise={waiting}>
        <palette.Part {...opened} first={typed} Peek={LazyPeek} />
      </HostGate>
    </Suspense>
  )
}

/** Gives it back when the element goes. */
function takeFocus(element: HTMLElement | null) {
  const before = document.activeElement
  element?.focus({ preventScroll: true })
  return () => {
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
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
