import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { type FieldName, fieldsOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import { diff } from '#domain/diff.ts'
import { ChangedValue } from '#fields/ChangedValue.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { Switch } from '#ui/Switch.tsx'
import styles from './ComparedVersions.module.css'
import { RestoreButton } from './RestoreButton.tsx'
import { useRestore } from './use-restore.ts'
import type { Versions } from './versions-search.ts'
import { useRecordHistoryWords } from './words.ts'

interface Props {
  readonly id: string
  readonly versions: Versions
  readonly current: number | null
  readonly showsAll: boolean
  readonly onShowAll: (all: boolean) => void
}

/** Two versions field by field; either can be made the current one. */
export function ComparedVersions({ id, versions, current, showsAll, onShowAll }: Props) {
  const words = useRecordHistoryWords().recordHistory
  const contract = useContract()
  const [a, b] = [
    useQuery(operationQueries.revision(contract, id, versions.a)),
    useQuery(operationQueries.revision(contract, id, versions.b)),
  ]
  const restore = useRestore(id, current)
  const error = a.error ?? b.error
  if (error !== null) return <Failed title={words.noVersion} detail={error.message} />
  if (a.data === undefined || b.data === undefined) return <Bar width="60%" />
  const [left, right] = [a.data.operation, b.data.operation]
  const differing = diff(left, right).filter(({ field }) => field !== 'id')
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {differing.length === 0 ? words.same : words.differing(differing.length)}
        </h2>
        <Switch
          tone="view"
          label={words.onlyDiffering}
          checked={!showsAll}
          onChange={(event) => onShowAll(!event.currentTarget.checked)}
        />
      </div>
      {restore.others.map((message) => (
        <p key={message} className={styles.refused}>
          <Mark kind="error">{words.refused}</Mark> {message}
        </p>
      ))}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach */}
      <section className={styles.scroll} aria-label={words.compare} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              {[a.data, b.data].map((version, at) => (
                <th key={at === 0 ? 'a' : 'b'} scope="col">
                  <span className={styles.version}>{words.version(version.revision)}</span>
                  {current !== null && (
                    <RestoreButton
                      version={version}
                      isCurrent={version.revision === current}
                      restore={restore}
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(showsAll ? fieldsOf(contract) : differing.map(({ field }) => ({ name: field })))
              .filter(({ name }) => name !== 'id')
              .map(({ name }) => (
                <Row key={name} name={name} left={left} right={right} fault={restore.faults.get(name)} />
              ))}
          </tbody>
        </table>
        <p className={styles.note}>{words.stays}</p>
      </section>
    </>
  )
}

interface RowProps {
  readonly name: FieldName
  readonly left: InventoryOperation
  readonly right: InventoryOperation
  /** Why a restoring was refused at this field. */
  readonly fault: string | undefined
}

function Row({ name, left, right, fault }: RowProps) {
  const words = useRecordHistoryWords()
  const change = { field: name, before: left[name], after: right[name] }
  const isSame = diff(left, right).every(({ field }) => field !== name)
  return (
    <tr data-same={isSame ? '' : undefined}>
      <th scope="row" className={styles.field}>
        {words.fields[name].label}
        {fault !== undefined && (
          <p className={styles.fault} role="alert">
            <Mark kind="error">{words.recordHistory.refused}</Mark> {fault}
          </p>
        )}
      </th>
      <td>
        <ChangedValue change={change} side="before" />
      </td>
      <td>
        <ChangedValue change={change} side={isSame ? 'before' : 'after'} />
      </td>
    </tr>
  )
}
