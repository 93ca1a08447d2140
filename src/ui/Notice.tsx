import { IconAlertCircle, IconInfoCircle, IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { TextButton } from './Button.tsx'
import styles from './Notice.module.css'

type Tone = 'warn' | 'error' | 'calm'

interface NoticeProps {
  readonly tone: Tone
  readonly role?: 'alert'
  readonly children: ReactNode
}

/** A line across a part of the page that says what stands in its way, or what has become of it. */
export function Notice({ tone, role, children }: NoticeProps) {
  return (
    <p className={styles.notice} data-kind={tone} role={role}>
      {children}
    </p>
  )
}

/** Why what was planned is not stored, as far as anybody knows. */
export type TroubleKind = 'planChanged' | 'refused' | 'unreachable' | 'stopped' | 'failed'

interface TroubleProps {
  readonly kind: TroubleKind
  readonly words: { readonly tryAgain: string; readonly dismiss: string }
  readonly onRepeat: () => void
  readonly onDismiss: () => void
  readonly children: ReactNode
}

/** Why what was planned is not stored, and the way on: once more where that may help. */
export function TroubleNotice({ kind, words, onRepeat, onDismiss, children }: TroubleProps) {
  const canRepeat = kind === 'unreachable' || kind === 'failed'
  const { tone, icon } = looks[kind]
  return (
    <Notice tone={tone}>
      {icon}
      <span>{children}</span>
      <TextButton onClick={canRepeat ? onRepeat : onDismiss}>
        {canRepeat ? words.tryAgain : words.dismiss}
      </TextButton>
    </Notice>
  )
}

const errorIcon = <IconAlertCircle size={16} stroke={1.5} aria-hidden />

const looks: Readonly<Record<TroubleKind, { readonly tone: Tone; readonly icon: ReactNode }>> = {
  planChanged: { tone: 'warn', icon: errorIcon },
  refused: { tone: 'error', icon: errorIcon },
  failed: { tone: 'error', icon: errorIcon },
  unreachable: { tone: 'calm', icon: <IconWifiOff size={16} stroke={1.5} aria-hidden /> },
  stopped: { tone: 'calm', icon: <IconInfoCircle size={16} stroke={1.5} aria-hidden /> },
}
