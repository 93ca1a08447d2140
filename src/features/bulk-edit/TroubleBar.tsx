import { Link } from '@tanstack/react-router'
import { TroubleNotice } from '#ui/Notice.tsx'
import type { Applying, Trouble } from './use-applying.ts'
import { useBulkEditWords } from './words.ts'

/** Why what was to be applied is not stored, and the way on. */
export function TroubleBar({ applying }: { readonly applying: Applying }) {
  const words = useBulkEditWords().bulkEdit.notices
  const { trouble, apply, dismiss } = applying
  return (
    <div role="alert">
      {trouble !== null && (
        <TroubleNotice kind={trouble.is} words={words} onRepeat={apply} onDismiss={dismiss}>
          <Told trouble={trouble} />
        </TroubleNotice>
      )}
    </div>
  )
}

function Told({ trouble }: { readonly trouble: Trouble }) {
  const words = useBulkEditWords().bulkEdit
  const { notices } = words
  switch (trouble.is) {
    case 'planChanged':
      return (
        <>
          {trouble.names.length === 0
            ? notices.planChangedUnnamed
            : notices.planChanged(trouble.names.length)}{' '}
          <Names names={trouble.names} />
          {trouble.perhapsStored && (
            <>
              {' '}
              {notices.perhapsStored} <Link to="/history">{notices.history}</Link>
            </>
          )}
        </>
      )
    case 'failed':
      return notices.failed(trouble.detail)
    default:
      return notices[trouble.is]
  }
}

const FEW = 3

function Names({ names }: { readonly names: readonly string[] }) {
  const { more } = useBulkEditWords().bulkEdit.preview
  if (names.length === 0) return null
  const rest = names.length - FEW
  return (
    <strong>
      {names.slice(0, FEW).join(', ')}
      {rest > 0 && ` ${more(rest)}`}
    </strong>
  )
}
