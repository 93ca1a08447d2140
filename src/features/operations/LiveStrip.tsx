import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useConnection } from '#data/connection.ts'
import { type LiveNotice, useLiveState } from '#data/live/live-state.ts'
import type { Summary } from '#data/operations.ts'
import type { Words } from '#domain/words/words.ts'
import { TextButton } from '#ui/Button.tsx'
import { tip } from '#ui/tip.ts'
import { useRarely } from '#ui/use-rarely.ts'
import { useWords } from '#ui/words.ts'
import styles from './LiveStrip.module.css'
import strip from './StatusStrip.module.css'
import { useKeptBack } from './use-kept-back.ts'
import type { SettledRows } from './use-settled-rows.ts'

/** No reader of a screen wants to be told more often than this. */
const ANNOUNCED_MS = 15_000

interface Props {
  readonly rows: SettledRows
  readonly summary: Summary | undefined
  /** Puts the rows in order; by key, the keys go on from there: the button goes. */
  readonly onSortAgain: (byKey: boolean) => void
}

/** What others change while one reads: who last did, what keeping the order costs, and whether one is told at all. */
export function LiveStrip({ rows, summary, onSortAgain }: Props) {
  const words = useWords().live
  const notice = useLiveState((state) => state.notice)
  const kept = useKeptBack(rows, summary)
  const said = notice === null ? '' : `${whatOf(words, notice)} ${words.by(notice.by)}`
  const announced = useRarely(said, ANNOUNCED_MS)
  return (
    <>
      <output className="unseen">{announced}</output>
      {notice !== null && (
        <span className={styles.notice} {...tip(said)}>
          <span>
            <span className={styles.what}>{whatOf(words, notice)}</span> {words.by(notice.by)}
          </span>
        </span>
      )}
      {kept !== null && (
        <>
          <span className={strip.rule} />
          <span className={styles.kept}>
            <span {...tip(kept)}>{kept}</span>
            <TextButton onClick={({ detail }) => onSortAgain(detail === 0)}>{words.sortAgain}</TextButton>
          </span>
        </>
      )}
      <Connection isFirst={notice === null && kept === null} />
    </>
  )
}

function whatOf(words: Words['live'], { name, count, deleted }: LiveNotice): string {
  if (name !== null) return deleted ? words.deleted(name) : words.changed(name)
  return deleted ? words.severalDeleted(count) : words.severalChanged(count)
}

/** What the strip says of itself stands apart from what it says of others. */
function Connection({ isFirst }: { readonly isFirst: boolean }) {
  const words = useWords().live
  const connection = useLiveState((state) => state.connection)
  const isUp = useConnection() === 'up'
  if (connection === 'lost' || (connection !== 'off' && !isUp)) {
    return (
      <Said isFirst={isFirst}>
        <IconPlugConnectedX size={14} stroke={1.5} aria-hidden />
        {words.lost}
      </Said>
    )
  }
  if (connection !== 'live') return null
  return (
    <Said isFirst={isFirst}>
      <IconPlugConnected size={14} stroke={1.5} aria-hidden />
      {words.on}
    </Said>
  )
}

function Said({ isFirst, children }: { readonly isFirst: boolean; readonly children: ReactNode }) {
  return (
    <>
      {!isFirst && <span className={strip.rule} />}
      <span className={styles.connection}>{children}</span>
    </>
  )
}
