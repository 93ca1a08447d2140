import { errorText } from '#data/error-text.ts'
import { TroubleNotice as Notice } from '#ui/Notice.tsx'
import { useImportWords } from './words.ts'
import type { Committing } from './use-committing.ts'

/** Why what was to be stored is not, and the way on. */
export function TroubleNotice({ committing }: { readonly committing: Committing }) {
  const all = useImportWords()
  const words = all.importing.notices
  const { trouble, commit, dismiss } = committing
  return (
    <div role="alert">
      {trouble !== null && (
        <Notice kind={trouble.is} words={words} onRepeat={commit} onDismiss={dismiss}>
          {trouble.is === 'failed' ? words.failed(errorText(all, trouble.error)) : words[trouble.is]}
          {trouble.is === 'planChanged' && trouble.perhapsStored && ` ${words.perhapsStored}`}
        </Notice>
      )}
    </div>
  )
}
