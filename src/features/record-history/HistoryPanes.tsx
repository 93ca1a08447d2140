import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import styles from './HistoryPanes.module.css'
import { RevisionList, type RevisionLine } from './RevisionList.tsx'
import { readVersions, type Versions, versionsOf } from './versions-search.ts'
import { useRecordHistoryWords } from './words.ts'

export interface ComparedProps {
  readonly id: string
  readonly versions: Versions
  /** The revision that the record is at; null: it is gone. */
  readonly current: number | null
  readonly showsAll: boolean
  readonly onShowAll: (all: boolean) => void
}

interface Props {
  readonly id: string
  /** Newest first. */
  readonly revisions: readonly RevisionLine[]
  /** Said of a record that is deleted, before the way to bring it back. */
  readonly gone: string
  /** Null: all are shown. */
  readonly onOlder: (() => void) | null
  readonly Compared: ComponentType<ComparedProps>
}

/** The revisions of a record, and two of them side by side; which, stands in the address. */
export function HistoryPanes({ id, revisions, gone, onOlder, Compared }: Props) {
  const search = readVersions(useSearch({ strict: false }))
  const navigate = useNavigate()
  const versions = versionsOf(search, revisions)
  const [last] = revisions
  // As this page shows it: what somebody saves meanwhile is not restored over unseen.
  const current = last === undefined || last.deleted ? null : last.revision
  const choose = (part: Partial<Versions>) => {
    const { a, b } = { ...versions, ...part }
    void navigate({ to: '.', search: { ...search, a: String(a), b: String(b) }, replace: true })
  }
  const showAll = (all: boolean) => {
    const { fields: _, ...sides } = search
    void navigate({ to: '.', search: all ? { ...sides, fields: 'all' } : sides, replace: true })
  }
  return (
    <div className={styles.panes}>
      <RevisionList
        revisions={revisions}
        current={current}
        versions={versions}
        onChoose={choose}
        onOlder={onOlder}
      />
      <section className={styles.compared}>
        {last?.deleted === true && <Deleted text={gone} changeId={last.changeId} />}
        {versions !== null && (
          <Compared
            key={`${versions.a} ${versions.b}`}
            id={id}
            versions={versions}
            current={current}
            showsAll={search.fields === 'all'}
            onShowAll={showAll}
          />
        )}
      </section>
    </div>
  )
}

interface DeletedProps {
  readonly text: string
  readonly changeId: string | null
}

/** What is deleted is brought back by reverting its deletion. */
function Deleted({ text, changeId }: DeletedProps) {
  const words = useRecordHistoryWords().recordHistory
  if (changeId === null) return null
  return (
    <p className={styles.note}>
      {text}{' '}
      <Link to="/history/$changeId" params={{ changeId }}>
        {words.goneChange}
      </Link>
    </p>
  )
}
