import { IconDownload } from '@tabler/icons-react'
import { Button } from '#ui/Button.tsx'
import { CommitBar as Bar, CommitButton, CommitSummary, PolicyChoice } from '#ui/CommitBar.tsx'
import { Slow } from '#ui/Slow.tsx'
import { useImportWords } from './words.ts'
import styles from './CommitBar.module.css'
import { useImportModel } from './import-model.ts'
import { type Committing, policies } from './use-committing.ts'
import { useRefusedFile } from './use-refused-file.ts'

interface Props {
  readonly committing: Committing
}

/** What is stored where a row cannot be, what the whole amounts to, and the one act that stores it. */
export function CommitBar({ committing }: Props) {
  const words = useImportWords().importing.commit
  const { plan, counts } = useImportModel()
  const download = useRefusedFile()
  const { isBusy, canCommit, policy, setPolicy, commit, count } = committing
  return (
    <Bar label={words.label} isBusy={isBusy}>
      <PolicyChoice
        legend={words.policy}
        policies={policies}
        words={words.policies}
        policy={policy}
        onPolicy={setPolicy}
      />
      {isBusy ? <Storing committing={committing} /> : <Summary committing={committing} />}
      {counts.refused + counts.ambiguous > 0 && (
        <Button
          icon={<IconDownload size={16} stroke={1.5} aria-hidden />}
          aria-disabled={plan.isStale}
          onClick={download}
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

function Storing({ committing: { progress, stop } }: Props) {
  const words = useImportWords().importing.commit
  const text = progress === null ? words.busy : words.storing(progress.done, progress.total)
  return (
    <CommitSummary isBusy>
      <Slow text={text} progress={progress} stop={words.stop} onStop={stop} />
    </CommitSummary>
  )
}

function Summary({ committing: { count, blocking, policy } }: Props) {
  const words = useImportWords().importing.commit
  const { plan, counts } = useImportModel()
  if (plan.answer === undefined) return <CommitSummary />
  const { create, update, rename, incomplete, refused, ambiguous, unchanged } = plan.answer.counts
  const { strong, rest } = words.summary(count, { create, update, rename })
  const skipped = policy === 'skip' ? refused + ambiguous : 0
  const others = [
    skipped > 0 ? words.skipped(skipped) : null,
    unchanged > 0 ? words.unchanged(unchanged) : null,
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
        {words.plan} <code className={styles.digest}>{shortDigest(plan.answer.digest)}</code>
      </p>
    </CommitSummary>
  )
}

/** As much of a digest as tells two plans apart. */
function shortDigest(digest: string): string {
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`.toUpperCase()
}
