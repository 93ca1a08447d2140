import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Kbd } from '#ui/Kbd.tsx'
import styles from './KeysDialog.module.css'
import { usePaletteWords } from './words.ts'

/** Which keys do what, by where they work. */
const groups = {
  everywhere: [
    ['palette', 'Ctrl K'],
    ['help', '?'],
    ['escape', 'Esc'],
  ],
  list: [
    ['search', '/'],
    ['move', '↑ ↓'],
    ['page', 'Page Up, Page Down'],
    ['ends', 'Home, End'],
    ['open', 'Enter'],
    ['peek', 'Space'],
    ['select', 'X, Ctrl Space'],
    ['range', 'Shift ↑ ↓'],
    ['all', 'Ctrl A'],
    ['bulk', 'E'],
    ['branch', 'Right, Left'],
    ['sort', 'Shift Enter'],
  ],
  grid: [
    ['edit', 'F2, Enter'],
    ['line', 'Alt Enter'],
    ['block', 'Shift ↑ ↓ ← →'],
    ['fill', 'Ctrl D'],
    ['clear', 'Delete'],
    ['copy', 'Ctrl C, Ctrl V'],
    ['undo', 'Ctrl Z, Ctrl Shift Z'],
    ['cells', 'Tab'],
    ['apply', 'Ctrl S'],
  ],
  editor: [['save', 'Ctrl S']],
  palette: [
    ['newTab', 'Ctrl Enter'],
    ['look', '↑ ↓ Space'],
  ],
} as const

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { shell, palette } = usePaletteWords()
  const words = { ...shell.keys, ...palette.keyActs }
  const headings = { ...words.groups, palette: words.group }
  const names = ['everywhere', 'palette', 'list', 'grid', 'editor'] as const
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.title}
      width={560}
      footer={<Button onClick={onClose}>{words.close}</Button>}
    >
      {names.map((name) => (
        <section key={name} className={styles.group}>
          <h3 className={styles.heading}>{headings[name]}</h3>
          <dl className={styles.keys}>
            {groups[name].map(([act, keys]) => (
              <div key={act} className={styles.key}>
                <dt>{words[act]}</dt>
                <dd>
                  <Kbd>{keys}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
