import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type PointerEvent, useRef, useState } from 'react'
import { useStore } from '#data/store.ts'
import { IconButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Code, CodeActs } from './CodePane.tsx'
import { useEditor } from './editor-model-context.ts'
import styles from './PaneSheet.module.css'
import { PaneMarks, useFaults } from './PaneMarks.tsx'
import { Drawn, Told } from './Told.tsx'
import { useEditorWords } from './words.ts'

const tabs = ['told', 'marks', 'python', 'json'] as const
type Tab = (typeof tabs)[number]
type Height = 'closed' | 'open' | 'half'

/** The pane as a sheet at the foot of a small screen: its tabs are always there, its content when it is wanted. */
export function PaneSheet() {
  const { scope } = useEditor()
  const words = useEditorWords().editor.pane
  const [height, setHeight] = useState<Height>('open')
  const [tab, setTab] = useState<Tab>('told')
  const isOpen = height !== 'closed'
  const panel = `${scope.prefix}sheet`
  return (
    <aside className={styles.sheet} data-height={height} aria-label={words.title}>
      <Handle height={height} setHeight={setHeight} />
      <div className={styles.bar}>
        <div role="tablist" aria-label={words.title} className={styles.tabs}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === tab}
              aria-controls={panel}
              className={styles.tab}
              onClick={() => {
                setTab(each)
                if (!isOpen) setHeight('open')
              }}
            >
              <TabName tab={each} />
            </button>
          ))}
        </div>
        <IconButton
          label={isOpen ? words.hide : words.show}
          onClick={() => setHeight(isOpen ? 'closed' : 'open')}
        >
          {isOpen ? <IconChevronDown size={20} stroke={1.5} /> : <IconChevronUp size={20} stroke={1.5} />}
        </IconButton>
      </div>
      <div id={panel} role="tabpanel" aria-label={words.title} hidden={!isOpen} className={styles.panel}>
        {isOpen && <Content tab={tab} />}
      </div>
    </aside>
  )
}

function Content({ tab }: { readonly tab: Tab }) {
  if (tab === 'marks')
    return (
      <div className={styles.text}>
        <PaneMarks />
      </div>
    )
  if (tab === 'told') {
    return (
      <div className={styles.told}>
        <Told />
        <Drawn />
      </div>
    )
  }
  return (
    <div className={styles.code}>
      <CodeActs language={tab} />
      <Code language={tab} />
    </div>
  )
}

function TabName({ tab }: { readonly tab: Tab }) {
  const { view } = useEditor()
  const words = useEditorWords().editor
  const warnings = useStore(view, (current) => current.warnings.length)
  const faults = useFaults().length
  if (tab !== 'marks') return tab === 'told' ? words.pane.title : words.pane[tab]
  return (
    <>
      {words.pane.warningsTab}
      {faults > 0 && <Mark kind="error">{faults}</Mark>}
      {warnings > 0 && <Mark kind="warning">{warnings}</Mark>}
    </>
  )
}

interface HandleProps {
  readonly height: Height
  readonly setHeight: (height: Height) => void
}

const taller: Readonly<Record<Height, Height>> = { closed: 'open', open: 'half', half: 'half' }
const lower: Readonly<Record<Height, Height>> = { half: 'open', open: 'closed', closed: 'closed' }
const ENOUGH = 24

/** Dragged up or down it goes one step; pressed, round. */
function Handle({ height, setHeight }: HandleProps) {
  const words = useEditorWords().editor.pane
  const from = useRef<number | null>(null)
  const onPointerUp = (event: PointerEvent) => {
    const moved = event.clientY - (from.current ?? event.clientY)
    from.current = null
    if (Math.abs(moved) >= ENOUGH) setHeight((moved < 0 ? taller : lower)[height])
  }
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={height === 'half' ? words.hide : words.show}
      aria-expanded={height !== 'closed'}
      onPointerDown={(event) => {
        from.current = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerUp={onPointerUp}
      onKeyDown={(event) => {
        if (event.key === 'ArrowUp' || event.key === 'Enter') setHeight(taller[height])
        if (event.key === 'ArrowDown') setHeight(lower[height])
      }}
    >
      <span className={styles.grip} />
    </button>
  )
}
