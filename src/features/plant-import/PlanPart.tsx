import { useMemo, useState } from 'react'
import styles from '#fields/importing/Import.module.css'
import { NoPlanRows, PlanStopped, PlanWorking } from '#fields/importing/PlanStates.tsx'
import { PlanTools } from '#fields/importing/PlanTools.tsx'
import { canTick } from '#fields/importing/row-state.ts'
import { bytesOf } from './brought.ts'
import { leaveOut, takeIn } from './decisions.ts'
import { FilesPart } from './FilesPart.tsx'
import { usePlantImportModel } from './import-model.ts'
import { type RowSort, shownRows, type Tab, tabs } from './plan-rows.ts'
import { PlantPlanTable } from './PlantPlanTable.tsx'
import { usePlantImportWords } from './words.ts'

/** What the files would do, row by row, before anything is stored. */
export function PlanPart() {
  const { plant, importing } = usePlantImportWords()
  const { files, rows, counts, plan, decide } = usePlantImportModel()
  const [tab, setTab] = useState<Tab>('all')
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<readonly RowSort[]>([])
  const shown = useMemo(() => shownRows(rows, tab, search, sort), [rows, tab, search, sort])
  const showAll = () => {
    setTab('all')
    setSearch('')
  }
  const isUnread = plan.error !== null && plan.answer === undefined && !plan.isWorking
  return (
    <section className={styles.plan} aria-label={importing.plan.label} aria-busy={plan.isWorking}>
      <PlanTools
        counts={counts}
        tab={tab}
        tabs={tabs}
        onTab={setTab}
        search={search}
        onSearch={setSearch}
        onAll={(take) =>
          decide((decisions) =>
            take === 'out' ? leaveOut(decisions, rows.filter(canTick)) : takeIn(decisions, rows),
          )
        }
      />
      <PlanStopped plan={plan} />
      <PlanWorking plan={plan} bytes={bytesOf(files)} />
      {shown.length > 0 ? (
        <PlantPlanTable rows={shown} sort={sort} onSort={setSort} />
      ) : (
        <NoPlanRows plan={plan} hasRows={rows.length > 0} empty={plant.import.noRows} onShowAll={showAll} />
      )}
      {isUnread && (
        <div className={styles.unclear}>
          <FilesPart />
        </div>
      )}
    </section>
  )
}
