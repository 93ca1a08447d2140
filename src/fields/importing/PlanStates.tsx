import { Unreachable } from '#data/client.ts'
import { errorText } from '#data/error-text.ts'
import { Button, TextButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import screen from '#ui/plan-screen.module.css'
import { Slow } from '#ui/Slow.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import type { PlanQuery } from './use-plan-query.ts'
import { useImportingWords } from './words.ts'

interface Props {
  readonly plan: Omit<PlanQuery<unknown, unknown>, 'replace'>
}

/** Says that there is no newer plan than the one that is shown, and why. */
export function PlanStopped({ plan }: Props) {
  const all = useImportingWords()
  const words = all.importing.plan
  const { error, isStopped, isWorking, again, answer } = plan
  const isFailed = error !== null && !isWorking && answer !== undefined
  if (!isStopped && !isFailed) return null
  const text = isStopped || error === null ? words.stopped : textOf(all, error)
  return (
    <Notice tone={isStopped ? 'calm' : 'error'} role="alert">
      <span>{text}</span>
      <TextButton onClick={() => void again()}>{words.again}</TextButton>
    </Notice>
  )
}

const MEGABYTE = 1024 * 1024

/** How far a plan is, with the way to call it off. `bytes`: what is sent for it. */
export function PlanWorking({ plan, bytes }: Props & { readonly bytes: number }) {
  const { importing, code } = useImportingWords()
  const words = importing.plan
  const { isWorking, sent, progress, stop } = plan
  if (!isWorking) return null
  const megabytes = (bytes / MEGABYTE).toLocaleString(code, { maximumFractionDigits: 1 })
  const text = progress === null ? words.sending(megabytes) : words.working(progress.done, progress.total)
  return (
    <Slow
      // What is left of the one says nothing of the other.
      key={progress === null ? 'sending' : 'planning'}
      className={screen.working}
      text={text}
      progress={progress ?? sent}
      stop={words.stop}
      onStop={stop}
    />
  )
}

interface NoRowsProps extends Props {
  readonly hasRows: boolean
  /** Said of a file without rows. */
  readonly empty: string
  readonly onShowAll: () => void
}

/** Stands where rows would: why there is no plan, or that no row is as it is wanted. */
export function NoPlanRows({ plan, hasRows, empty, onShowAll }: NoRowsProps) {
  const all = useImportingWords()
  const words = all.importing.plan
  const { error, isWorking, answer, again } = plan
  if (error !== null && !isWorking && answer === undefined) {
    return <Failed title={words.failed} detail={textOf(all, error)} onRetry={() => void again()} />
  }
  if (hasRows) {
    return (
      <Empty title={words.noMatch} acts={<Button onClick={onShowAll}>{words.showAll}</Button>}>
        {words.noMatchText}
      </Empty>
    )
  }
  return answer === undefined ? null : <Empty title={words.empty}>{empty}</Empty>
}

/** Why there is no plan. */
function textOf(words: ReturnType<typeof useImportingWords>, error: Error): string {
  return error instanceof Unreachable ? words.importing.plan.unreachable : errorText(words, error)
}
