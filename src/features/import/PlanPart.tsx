import { useDeferredValue, useMemo, useState } from 'react'
import { NoPlanRows, PlanStopped, PlanWorking } from '#fields/importing/PlanStates.tsx'
import { PlanTools } from '#fields/importing/PlanTools.tsx'
import { canTick } from '#fields/importing/row-state.ts'
import { useImportWords } from './words.ts'
import styles from '#fields/importing/Import.module.css'
import { useImportModel } from './import-model.ts'
import { leaveOut, takeIn } from './mends.ts'
import { type Tab, tabs } from './plan-rows.ts'
import { PlanTable } from './PlanTable.tsx'
import { type RowSort, shownRows } from './shown-rows.ts'

/** What the file would do, row by row, before anything is stored. */
export function PlanPart() {
  const words = useImportWords().importing.plan
  const { source, rows, counts, plan, decide } = useImportModel()
  const [tab, setTab] = useState<Tab>('all')
  const [search, setSearch] = useState('')
  const [sort, setSort] = useState<readonly RowSort[]>([])
  const deferred = useDeferredValue(rows)
  const shown = useMemo(() => shownRows(deferred, tab, search, sort), [deferred, tab, search, sort])
  const showAll = () => {
    setTab('all')
    setSearch('')
  }
  return (
    <section className={styles.plan} aria-label={words.label} aria-busy={plan.isWorking}>
      <PlanTools
        counts={counts}
        tab={tab}
        tabs={tabs}
        onTab={setTab}
        search={search}
        onSearch={setSearch}
        onAll={(take) =>
          decide((mends) => {
            if (take === 'out') return leaveOut(mends, rows.filter(canTick))
            const all = rows.map(({ row }) => row)
            return takeIn(mends, all)
          })
        }
      />
      <PlanStopped plan={plan} />
      <PlanWorking plan={plan} bytes={source.file.size} />
      {shown.length > 0 ? (
        <PlanTable rows={shown} sort={sort} onSort={setSort} />
      ) : (
        <NoPlanRows plan={plan} hasRows={rows.length > 0} empty={words.emptyText} onShowAll={showAll} />
      )}
    </section>
  )
}
