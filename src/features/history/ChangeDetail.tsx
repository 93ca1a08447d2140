import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type ChangeSet, changeQueries } from '#data/changes.ts'
import { useContract, useHost } from '#data/use-host.ts'
import { operationsIn } from '#domain/change-summary.ts'
import type { EditedSince as Edited } from '#domain/edited-since.ts'
import { PlantChanges } from '#fields/plant/PlantChanges.tsx'
import { useErrorText } from '#fields/use-error-text.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { clock, localDay, utcMoment } from '#ui/moment.ts'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { tip } from '#ui/tip.ts'
import styles from './ChangeDetail.module.css'
import { isEditedSince, moreOf, plantRecordsIn, templatesIn, titleOf } from './change-words.ts'
import { EditedSince } from './EditedSince.tsx'
import { RecordTable } from './RecordTable.tsx'
import { linesOf } from './record-state.ts'
import { RevertButton } from './RevertButton.tsx'
import { TemplateChanges } from './TemplateChanges.tsx'
import { useHistoryWords } from './words.ts'

/** One change set: who, when, why, and every field that it changed, before, after and now. */
export function ChangeDetail() {
  const words = useHistoryWords().history
  const contract = useContract()
  const { changeId } = useParams({ from: '/history/$changeId' })
  const found = useInfiniteQuery(changeQueries.one(contract, changeId))
  const lines = useMemo(
    () => linesOf(contract, found.data?.pages.flatMap((page) => page.records) ?? []),
    [contract, found.data],
  )
  const [set] = found.data?.pages ?? []
  if (set === undefined) return <NotThere error={found.error} onRetry={() => void found.refetch()} />
  return (
    <>
      <Head
        key={set.id}
        set={set}
        edited={set.edited}
        left={set.edited.count + set.templates.filter(isEditedSince).length}
      />
      {set.plant.length > 0 && <PlantChanges changes={set.plant} count={plantRecordsIn(set)} />}
      {set.templates.length > 0 && <TemplateChanges changes={set.templates} />}
      {lines.length === 0 ? (
        set.plant.length + set.templates.length === 0 && <p className={styles.none}>{words.records.none}</p>
      ) : (
        <RecordTable key={`lines of ${set.id}`} lines={lines} pages={found} />
      )}
    </>
  )
}

function NotThere({ error, onRetry }: { readonly error: Error | null; readonly onRetry: () => void }) {
  const words = useHistoryWords().history
  const said = useErrorText()
  if (error !== null) return <Failed title={words.failedOne} detail={said(error)} onRetry={onRetry} />
  return (
    <p className={styles.none}>
      <Bar width="40%" />
    </p>
  )
}

interface HeadProps {
  readonly set: ChangeSet
  readonly edited: Edited
  /** How many records a revert would leave as they are. */
  readonly left: number
}

function Head({ set, edited, left }: HeadProps) {
  const words = useHistoryWords()
  const { history, code } = words
  const { capabilities } = useHost()
  const search = useSearch({ from: '/history' })
  const count = operationsIn(set)
  const all = count + plantRecordsIn(set) + templatesIn(set)
  const moment = `${localDay(set.savedDate, code)} ${clock(set.savedDate, code)}`
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        <Link to="/history" search={search} className={styles.back}>
          {history.back}
        </Link>
        <h2 className={styles.title}>{titleOf(words, set)}</h2>
        <p className={styles.meta}>
          <span {...tip(utcMoment(set.savedDate))}>
            {history.headline(set.savedBy, moment, count, set.summary?.values ?? 0)}
          </span>{' '}
          {moreOf(words, set)}{' '}
          {set.reverts !== null && (
            <Link to="/history/$changeId" params={{ changeId: set.reverts.id }} search={search}>
              {history.reverts}
            </Link>
          )}
        </p>
      </div>
      <CopyButton text={() => window.location.href} copied={history.copied} failed={history.notCopied}>
        {history.copyLink}
      </CopyButton>
      {capabilities.includes('revert') && all > 0 && <RevertButton set={set} able={all - left} all={all} />}
      <EditedSince edited={edited} all={count} />
    </header>
  )
}
