import { errorText } from '#data/error-text.ts'
import { TroubleNotice as Notice } from '#ui/Notice.tsx'
import type { Storing } from './use-storing.ts'
import { useImportingWords } from './words.ts'

interface Props extends Pick<Storing, 'trouble'> {
  readonly onRepeat: () => void
  readonly onDismiss: () => void
  /** What was changed by somebody else meanwhile. */
  readonly planChanged: string
}

/** Why what was to be stored is not, and the way on. */
export function TroubleNotice({ trouble, onRepeat, onDismiss, planChanged }: Props) {
  const all = useImportingWords()
  const words = all.importing.notices
  const textOf = () => {
    if (trouble === null) return null
    if (trouble.is === 'planChanged') return planChanged
    return trouble.is === 'failed' ? words.failed(errorText(all, trouble.error)) : words[trouble.is]
  }
  return (
    <div role="alert">
      {trouble !== null && (
        <Notice kind={trouble.is} words={words} onRepeat={onRepeat} onDismiss={onDismiss}>
          {textOf()}
          {trouble.is === 'planChanged' && trouble.perhapsStored && ` ${words.perhapsStored}`}
        </Notice>
      )}
    </div>
  )
}
