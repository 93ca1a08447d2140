import { IconDownload } from '@tabler/icons-react'
import type { Progress } from '#data/bulk-stream.ts'
import { Button } from '#ui/Button.tsx'
import { CommitBar as Bar, CommitButton, CommitSummary, PolicyChoice } from '#ui/CommitBar.tsx'
import { Slow } from '#ui/Slow.tsx'
import styles from './CommitBar.module.css'
import type { RowState } from './row-state.ts'
import { useImportingWords } from './words.ts'

export const policies = ['nothing', 'skip'] as const
/** What is stored where a row is refused or ambiguous. */
export type Policy = (typeof policies)[number]

/** What is stored, as far as it can be, and how far that is. */
export interface Committable {
  readonly policy: Policy
  readonly setPolicy: (policy: Policy) => void
  /** How many rows are stored. */
  readonly count: number
  /** Rows that stand in the way of storing any. */
  readonly blocking: number
  readonly canCommit: boolean
  readonly isBusy: boolean
  readonly progress: Progress | null
  readonly commit: () => void
  readonly stop: () => void
}

interface Props {
  readonly committing: Committable
  readonly counts: Readonly<Record<RowState, number>>
  /** Of those that are stored: they need something more. */
  readonly incomplete: number
  /** Of the plan; absent: there is none yet. */
  readonly digest: string | undefined
  readonly isStale: boolean
  readonly policyWords: Readonly<Record<Policy, string>>
  /** Hands out the rows that cannot be stored. */
  readonly onDownload: () => void
}

/** What is stored where a row cannot be, what the whole amounts to, and the one act that stores it. */
export function CommitBar(props: Props) {
  const words = useImportingWords().importing.commit
  const { committing, counts, isStale, policyWords, onDownload } = props
  const { isBusy, canCommit, policy, setPolicy, commit, count } = committing
  return (
    <Bar label={words.label} isBusy={isBusy}>
      <PolicyChoice
        legend={words.policy}
        policies={policies}
        words={policyWords}
        policy={policy}
        onPolicy={setPolicy}
      />
      {isBusy ? <Storing committing={committing} /> : <Summary {...props} />}
      {counts.refused + counts.ambiguous > 0 && (
        <Button
          icon={<IconDownload size={16} stroke={1.5} aria-hidden />}
          aria-disabled={isStale}
          onClick={onDownload}
        >
          {words.refusedRows}
        </Button>
      )}
      <CommitButton isBusy={isBusy} isOff={!canCommit} shortcut={words.shortcut} onCommit={commit}>
        {isBusy ? words.busy : words.act(count)}
      </CommitButton>
    </Bar>
  )
}

function Storing({ committing: { progress, stop } }: Pick<Props, 'committing'>) {
  const words = useImportingWords().importing.commit
  const text = progress === null ? words.busy : words.storing(progress.done, progress.total)
  return (
    <CommitSummary isBusy>
      <Slow text={text} progress={progress} stop={words.stop} onStop={stop} />
    </CommitSummary>
  )
}

function Summary({ committing: { count, blocking, policy }, counts, incomplete, digest }: Props) {
  const words = useImportingWords().importing.commit
  if (digest === undefined) return <CommitSummary />
  const { strong, rest } = words.summary(count, counts)
  const skipped = policy === 'skip' ? counts.refused + counts.ambiguous : 0
  const others = [
    skipped > 0 ? words.skipped(skipped) : null,
    counts.unchanged > 0 ? words.unchanged(counts.unchanged) : null,
    counts.left > 0 ? words.left(counts.left) : null,
  ].filter((part) => part !== null)
  return (
    <CommitSummary>
      <p>
        {blocking > 0 ? (
          <strong className={styles.blocked}>{words.blocked(blocking)}</strong>
        ) : count === 0 ? (
          words.nothing
        ) : (
          <>
            <strong>{strong}</strong>
            {rest}
          </>
        )}
      </p>
      <p className={styles.rest}>
        {incomplete > 0 && `${words.incomplete(incomplete)} `}
        {others.length > 0 && `${others.join(', ')}. `}
        {words.plan} <code className={styles.digest}>{shortDigest(digest)}</code>
      </p>
    </CommitSummary>
  )
}

/** As much of a digest as tells two plans apart. */
function shortDigest(digest: string): string {
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`.toUpperCase()
}
