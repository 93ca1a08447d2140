import { useNavigate } from '@tanstack/react-router'
import { IconCopy, IconPencil, IconTrash } from '@tabler/icons-react'
import { type ReactNode, Suspense, useCallback } from 'react'
import { askForDuplicates, useAskedForDuplicates } from '#data/duplicating.ts'
import type { Summary } from '#data/operations.ts'
import { useSelection, useSelectionCount } from '#data/selection.ts'
import type { ListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { isNothing } from '#domain/selecting.ts'
import { Button } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { useWords } from '#ui/words.ts'
import styles from './BulkBar.module.css'
import { BulkNotice } from './BulkNotice.tsx'
import { SelectedCount } from './SelectedCount.tsx'
import { useBulkJob } from './use-bulk-job.ts'
import { useKey } from '#ui/use-key.ts'

interface Props {
  readonly query: ListQuery
  readonly plant: PlantIndex | null
  readonly summary: Summary | undefined
  /** What other features can do with what is selected. */
  readonly children?: ReactNode
}

/** What can be done to all that is selected; it docks below the rows, so that none of them moves. */
export function BulkBar(props: Props) {
  return isNothing(useSelection()) ? null : <Bar {...props} />
}

const duplicating = lazyPart(async () => (await import('./DuplicateDialog.tsx')).DuplicateDialog)

function Bar({ query, plant, summary, children }: Props) {
  const words = useWords().selecting
  const count = useSelectionCount()
  const jobs = useBulkJob()
  const isNaming = useAskedForDuplicates()
  const isBusy = jobs.state.kind === 'running'
  const act = (job: 'enable' | 'disable' | 'delete') => ({
    'aria-disabled': isBusy,
    onClick: () => jobs.run(job),
  })
  return (
    <section className={styles.bar} aria-label={words.bar} aria-busy={isBusy}>
      <SelectedCount query={query} plant={plant} summary={summary} count={count} />
      <BulkNotice jobs={jobs} count={count} />
      <div className={styles.acts}>
        <EditButton count={count} />
        <Button {...act('enable')}>{words.acts.enable}</Button>
        <Button {...act('disable')}>{words.acts.disable}</Button>
        <Button
          icon={<IconCopy size={16} stroke={1.5} aria-hidden />}
          aria-disabled={isBusy}
          onPointerEnter={duplicating.fetch}
          onFocus={duplicating.fetch}
          onClick={() => askForDuplicates(true)}
        >
          {words.acts.duplicate}
        </Button>
        {children}
        <Button icon={<IconTrash size={16} stroke={1.5} aria-hidden />} {...act('delete')}>
          {words.acts.delete}
        </Button>
      </div>
      {isNaming && (
        <Suspense fallback={null}>
          <duplicating.Part
            count={count}
            onClose={() => askForDuplicates(false)}
            onCommit={(pattern) => {
              askForDuplicates(false)
              jobs.run('duplicate', pattern)
            }}
          />
        </Suspense>
      )}
    </section>
  )
}

function EditButton({ count }: { readonly count: number | null }) {
  const words = useWords().selecting
  const navigate = useNavigate()
  const edit = useCallback(() => void navigate({ to: '/operations/bulk' }), [navigate])
  useKey('e', edit)
  return (
    <Button
      variant="primary"
      shortcut="E"
      icon={<IconPencil size={16} stroke={1.5} aria-hidden />}
      onClick={edit}
    >
      {words.edit(count)}
    </Button>
  )
}
