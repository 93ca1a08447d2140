import { Problem } from '#domain/problem.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Bar, Failed } from '#ui/StateViews.tsx'
import styles from './HistoryPanes.module.css'

interface Props {
  readonly texts: { readonly notThere: string; readonly failed: string }
  readonly error: Error | null
  readonly onRetry: () => void
}

/** In the place of a history that is not there yet, or never was. */
export function NoHistory({ texts, error, onRetry }: Props) {
  const said = useErrorText()
  if (error === null) {
    return (
      <p className={styles.note}>
        <Bar width="40%" />
      </p>
    )
  }
  const isUnknown = error instanceof Problem && error.kind === 'not-found'
  return (
    <Failed
      title={isUnknown ? texts.notThere : texts.failed}
      detail={said(error)}
      {...(isUnknown ? {} : { onRetry })}
    />
  )
}
