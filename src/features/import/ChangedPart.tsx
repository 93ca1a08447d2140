import { useMemo } from 'react'
import { useContract } from '#data/use-host.ts'
import { fieldOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import { narrate } from '#domain/narrate.ts'
import { worded } from '#domain/words/words.ts'
import { BeforeAfter } from '#fields/BeforeAfter.tsx'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { Narration } from '#fields/Narration.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import { rowOver } from './mended-record.ts'
import { changesIn, type PlanRow, setsOf } from './plan-rows.ts'
import styles from '#fields/importing/RowPane.module.css'
import { useOpenRow } from './use-row.ts'

/** A row that can be stored: what the operation then does, what is missing, and field by field what changes. */
export function ChangedPart({ row }: { readonly row: PlanRow }) {
  const words = useImportWords().importing.row
  const open = useOpenRow(row)
  const contract = useContract()
  const { plant } = useImportModel()
  const record = useMemo(
    () => (open === null ? null : rowOver(contract, plant, open.base, open.sent).record),
    [contract, plant, open],
  )
  return (
    <>
      {row.outcome === 'rename' && <p className={styles.block}>{words.renameText}</p>}
      {row.outcome === 'unchanged' && <p className={styles.block}>{words.unchanged}</p>}
      {record !== null && (
        <Told title={row.outcome === 'unchanged' ? words.will : words.thenRow} record={record} />
      )}
      <Warnings row={row} />
      <Changes row={row} />
    </>
  )
}

interface ToldProps {
  readonly title: string
  readonly record: InventoryOperation
}

/** What the operation will do, in sentences. */
export function Told({ title, record }: ToldProps) {
  const words = useImportWords()
  const contract = useContract()
  const { plant } = useImportModel()
  const segments = useMemo(() => narrate(contract, record, plant, words), [contract, record, plant, words])
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{title}</h3>
      <Narration segments={segments} />
    </div>
  )
}

function Warnings({ row: { warnings } }: { readonly row: PlanRow }) {
  const words = useImportWords()
  const all = Object.entries(warnings).flatMap(([parameter, messages]) =>
    messages.map((message) => ({ parameter, message })),
  )
  if (all.length === 0) return null
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{words.importing.row.warnings}</h3>
      <ul className={styles.marks}>
        {all.map(({ parameter, message }) => (
          <li key={`${parameter} ${message.rule}`}>
            <Mark kind="warning">{worded(words, message)}</Mark>{' '}
            <code className={styles.wire}>{parameter}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Changes({ row }: { readonly row: PlanRow }) {
  const words = useImportWords()
  const contract = useContract()
  const isNew = row.outcome === 'create'
  const changes = (isNew ? setsOf : changesIn)(contract, row.changes)
  if (changes.length === 0) return null
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{isNew ? words.importing.row.sets : words.importing.row.changes}</h3>
      <dl className={styles.changes}>
        {changes.map((change) => (
          <div key={change.field}>
            <dt>{words.fields[change.field].label}</dt>
            <dd>
              {isNew ? (
                <FieldValueText
                  field={fieldOf(contract, change.field) ?? { name: change.field, kind: 'text' }}
                  value={change.after}
                />
              ) : (
                <BeforeAfter change={change} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
