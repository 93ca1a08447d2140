import { IconAlertCircle, IconInfoCircle, IconWifiOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { TextButton } from '#ui/Button.tsx'
import { useImportWords } from './words.ts'
import styles from './Import.module.css'
import type { Committing, Trouble } from './use-committing.ts'

/** Why what was to be stored is not, and the way on. */
export function TroubleNotice({ committing }: { readonly committing: Committing }) {
  const words = useImportWords().importing.notices
  const { trouble, commit, dismiss } = committing
  const canRepeat = trouble?.is === 'unreachable' || trouble?.is === 'failed'
  return (
    <div role="alert">
      {trouble !== null && (
        <p className={styles.notice} data-kind={tones[trouble.is]}>
          {icons[trouble.is]}
          <span>
            {trouble.is === 'failed' ? words.failed(trouble.detail) : words[trouble.is]}
            {trouble.is === 'planChanged' && trouble.perhapsStored && ` ${words.perhapsStored}`}
          </span>
          <TextButton onClick={canRepeat ? commit : dismiss}>
            {canRepeat ? words.tryAgain : words.dismiss}
          </TextButton>
        </p>
      )}
    </div>
  )
}

const errorIcon = <IconAlertCircle size={16} stroke={1.5} aria-hidden />

const icons: Readonly<Record<Trouble['is'], ReactNode>> = {
  planChanged: errorIcon,
  refused: errorIcon,
  failed: errorIcon,
  unreachable: <IconWifiOff size={16} stroke={1.5} aria-hidden />,
  stopped: <IconInfoCircle size={16} stroke={1.5} aria-hidden />,
}

const tones: Readonly<Record<Trouble['is'], 'warn' | 'error' | 'calm'>> = {
  planChanged: 'warn',
  refused: 'error',
  failed: 'error',
  unreachable: 'calm',
  stopped: 'calm',
}
