import { IconArrowBackUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ChangeSet, Reverted } from '#data/changes.ts'
import { operationsIn } from '#domain/change-summary.ts'
import { say } from '#domain/words/words.ts'
import { useReverting } from '#fields/use-reverting.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Slow } from '#ui/Slow.tsx'
import { toast } from '#ui/toast.ts'
import styles from './RevertButton.module.css'
import { useHistoryWords } from './words.ts'

interface Props {
  readonly set: ChangeSet
  /** How many records a revert would change. */
  readonly able: number
  readonly all: number
}

/** Undoes the change set by a new one, which can be undone in turn; says what was left as it is, and why. */
export function RevertButton({ set, able, all }: Props) {
  const words = useHistoryWords().history
  const said = useErrorText()
  const { revert, stop, isBusy, progress, error, answer } = useReverting()
  const isAlone = operationsIn(set) === all
  const start = (id: string) =>
    revert(id, ({ changeId, counts }) => {
      if (changeId === null) return
      toast.done(words.reverted(counts.reverted, isAlone), {
        link: { text: words.newChange, href: `/history/${changeId}` },
        ...(id === set.id ? { undo: () => start(changeId) } : {}),
      })
    })
  const isIdle = isBusy || able === 0
  return (
    <>
      <Button
        variant="primary"
        icon={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
        aria-disabled={isIdle}
        onClick={isIdle ? undefined : () => start(set.id)}
      >
        {isBusy ? words.reverting : words.revert(able, all)}
      </Button>
      {isBusy && (
        <Slow
          className={styles.outcome}
          text={words.reverting}
          progress={progress}
          stop={words.stopReverting}
          onStop={stop}
        />
      )}
      <div aria-live="polite" className={styles.outcome}>
        {error !== null && (
          <p>
            <Mark kind="error">{words.cannotRevert}</Mark> {said(error)}
          </p>
        )}
        {answer !== undefined && <Outcome answer={answer} isAlone={isAlone} />}
      </div>
    </>
  )
}

/** Of many that were kept, the first few are named. */
const MOST = 20

interface OutcomeProps {
  readonly answer: Reverted
  /** Whether it is of operations alone. */
  readonly isAlone: boolean
}

function Outcome({ answer, isAlone }: OutcomeProps) {
  const allWords = useHistoryWords()
  const words = allWords.history
  const { changeId, counts } = answer
  const kept = answer.records.filter(({ outcome }) => outcome === 'kept')
  return (
    <>
      {changeId !== null && (
        <p>
          {words.revertedBy(counts.reverted, isAlone)}
          <Link to="/history/$changeId" params={{ changeId }}>
            {words.newChange}
          </Link>
        </p>
      )}
      {kept.length > 0 && (
        <>
          <Mark kind="warning">{words.leftAlone(kept.length, isAlone)}</Mark>
          <ul>
            {kept.slice(0, MOST).map(({ id, name, why }) => (
              <li key={id}>
                {name !== null && <b>{name}</b>} {why !== null && say(allWords, why)}
              </li>
            ))}
            {kept.length > MOST && <li>…</li>}
          </ul>
        </>
      )}
    </>
  )
}
