import { IconAlertCircle, IconInfoCircle, IconWifiOff } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { TextButton } from '#ui/Button.tsx'
import styles from './BulkEdit.module.css'
import type { Applying, Trouble } from './use-applying.ts'
import { useBulkEditWords } from './words.ts'

/** Why what was to be applied is not stored, and the way on. */
export function TroubleBar({ applying }: { readonly applying: Applying }) {
  const { trouble } = applying
  return (
    <div role="alert">
      {trouble !== null && (
        <p className={styles.trouble} data-kind={tones[trouble.is]}>
          {icons[trouble.is]}
          <span>
            <Told trouble={trouble} />
          </span>
          <WayOn trouble={trouble} applying={applying} />
        </p>
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

function WayOn({ trouble, applying }: { readonly trouble: Trouble; readonly applying: Applying }) {
  const words = useBulkEditWords().bulkEdit.notices
  const canRepeat = trouble.is === 'unreachable' || trouble.is === 'failed'
  return canRepeat ? (
    <TextButton onClick={applying.apply}>{words.tryAgain}</TextButton>
  ) : (
    <TextButton onClick={applying.dismiss}>{words.dismiss}</TextButton>
  )
}

const errorIcon = <IconAlertCircle size={16} stroke={1.5} aria-hidden />
const waitingIcon = <IconInfoCircle size={16} stroke={1.5} aria-hidden />

const icons: Readonly<Record<Trouble['is'], ReactNode>> = {
  planChanged: errorIcon,
  refused: errorIcon,
  failed: errorIcon,
  unreachable: <IconWifiOff size={16} stroke={1.5} aria-hidden />,
  stopped: waitingIcon,
}

const tones: Readonly<Record<Trouble['is'], 'warn' | 'error' | 'calm'>> = {
  planChanged: 'warn',
  refused: 'error',
  failed: 'error',
  unreachable: 'calm',
  stopped: 'calm',
}
