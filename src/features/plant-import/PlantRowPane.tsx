import { IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import styles from '#fields/importing/RowPane.module.css'
import { RowPane } from '#fields/importing/RowPane.tsx'
import { PlantValueChanges } from '#fields/plant/PlantValueChanges.tsx'
import { Button } from '#ui/Button.tsx'
import { usePlantImportModel } from './import-model.ts'
import type { PlanRow } from './plan-rows.ts'
import { RefusedPart } from './RefusedPart.tsx'
import { useTick } from './use-tick.ts'
import { usePlantImportWords } from './words.ts'
import { wrongValueOf } from './wrong-value.ts'

/** One row beside the table: what it does, or what is to be decided about it. */
export function PlantRowPane() {
  const words = usePlantImportWords().plant
  const { rows, chosen, choose, plan } = usePlantImportModel()
  const row = rows.find(({ key }) => key === chosen?.key)
  if (rows.length === 0) return null
  return (
    <RowPane
      rows={rows}
      row={row}
      name={row === undefined || row.label === '' ? null : row.label}
      place={
        row === undefined ? null : (
          <>
            {words.one[row.kind]}, {words.import.file} <code>{row.file}</code>
          </>
        )
      }
      deciding={chosen?.isToDecide === true ? chosen : null}
      isStale={plan.isStale}
      onShow={({ key }) => choose({ key, isToDecide: false })}
    >
      {row !== undefined && (
        <div key={row.key}>
          <Part row={row} />
          <Acts row={row} />
        </div>
      )}
    </RowPane>
  )
}

interface Props {
  readonly row: PlanRow
}

function Part({ row }: Props) {
  const { plant, importing } = usePlantImportWords()
  const { outcome, kind, changes } = row
  if (outcome === 'refused') return <RefusedPart row={row} />
  if (outcome === 'left') return <p className={styles.block}>{importing.row.leftOut}</p>
  if (outcome === 'unchanged') return <p className={styles.block}>{plant.import.unchangedRow}</p>
  const isNew = outcome === 'create'
  const shown = Object.entries(changes).filter(([, [, to]]) => !isNew || (to !== null && to !== ''))
  return (
    <div className={styles.block}>
      <h3 className={styles.heading}>{isNew ? importing.row.sets : importing.row.changes}</h3>
      <PlantValueChanges kind={kind} changes={Object.fromEntries(shown)} isNew={isNew} />
    </div>
  )
}

function Acts({ row }: Props) {
  const { plant, importing } = usePlantImportWords()
  const tick = useTick()
  const { outcome, kind, id } = row
  // Where a value is mended the row is left out there, too.
  const isLeftElsewhere = outcome === 'unchanged' || (outcome === 'refused' && wrongValueOf(row) !== null)
  return (
    <div className={styles.acts}>
      {outcome === 'left' && <Button onClick={() => tick(row)}>{importing.row.takeIn}</Button>}
      {outcome !== 'left' && !isLeftElsewhere && (
        <Button
          variant="quiet"
          icon={outcome === 'refused' ? <IconX size={16} stroke={1.5} aria-hidden /> : undefined}
          onClick={() => tick(row)}
        >
          {importing.row.leaveOut}
        </Button>
      )}
      {id !== null && outcome !== 'create' && (
        <Link to="/plant" search={{ list: kind, record: id }} target="_blank">
          {plant.import.openRecord}
        </Link>
      )}
    </div>
  )
}
