import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { lastList } from '#data/last-list.ts'
import { useNeighbours } from '#data/neighbours.ts'
import { useStore } from '#data/store.ts'
import { ListLink } from '#fields/ListLink.tsx'
import { tip } from '#ui/tip.ts'
import { useEditor } from './editor-model-context.ts'
import styles from './Place.module.css'
import { useEditorWords } from './words.ts'

/** Where this record stands: the list it was opened from, and its neighbours there. */
export function Place() {
  const { scope, session } = useEditor()
  const words = useEditorWords().editor
  const id = useStore(session, ({ base }) => base?.id ?? null)
  const neighbours = useNeighbours(scope.contract, id)
  const filtered = useListPlace()
  return (
    <nav className={styles.place} aria-label={words.operations}>
      <Link to="/operations">{words.operations}</Link>
      {filtered !== null && (
        <>
          <span className={styles.slash} aria-hidden>
            /
          </span>
          <ListLink>{filtered}</ListLink>
        </>
      )}
      {neighbours !== null && (
        <span className={styles.walk}>
          <Step to={neighbours.previous} label={words.previous}>
            <IconChevronUp size={16} stroke={1.5} aria-hidden />
          </Step>
          {words.position(neighbours.position, neighbours.total)}
          <Step to={neighbours.next} label={words.next}>
            <IconChevronDown size={16} stroke={1.5} aria-hidden />
          </Step>
        </span>
      )}
    </nav>
  )
}

interface StepProps {
  readonly to: string | null
  readonly label: string
  readonly children: React.ReactNode
}

function Step({ to, label, children }: StepProps) {
  if (to === null) return <span className={styles.end}>{children}</span>
  return (
    <Link to="/operations/$id" params={{ id: to }} className={styles.step} aria-label={label} {...tip(label)}>
      {children}
    </Link>
  )
}

/** The last two segments of the location that the list was narrowed to. */
function useListPlace(): string | null {
  const { scope } = useEditor()
  const location = new URLSearchParams(lastList().search).get('location')
  if (location === null) return null
  const path = scope.plant.locationById.get(location)?.path ?? location
  return path.split('/').slice(-2).join('/')
}
