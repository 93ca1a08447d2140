import type { Summary } from '#data/operations.ts'
import { select, useSelection } from '#data/selection.ts'
import { everything, type ListFilter, type ListQuery } from '#domain/list-query.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { allMatching, isSameFilter } from '#domain/selecting.ts'
import { nothingSelected, type Selection } from '#domain/selection.ts'
import type { Words } from '#domain/words/words.ts'
import { TextButton } from '#ui/Button.tsx'
import { localMoment } from '#ui/moment.ts'
import { useWords } from '#ui/words.ts'
import styles from './BulkBar.module.css'
import { setFilters } from './set-filters.ts'

interface Props {
  readonly query: ListQuery
  readonly plant: PlantIndex | null
  readonly summary: Summary | undefined
  readonly count: number | null
}

/** How many are selected and what is meant by it; from here to all that match, or to none. */
export function SelectedCount({ query, plant, summary, count }: Props) {
  const words = useWords()
  const { selecting, list } = words
  const selection = useSelection()
  const isAll = selection.kind === 'matching' && isSameFilter(selection.filter, query)
  const canAll = summary !== undefined && summary.shown > 0 && !(isAll && selection.except.size === 0)
  return (
    <div className={styles.counts}>
      <output>
        {count === null ? (
          selecting.counting
        ) : (
          <>
            <b>
              {list.strip.count(count)} {selecting.selected}
            </b>{' '}
            {summary !== undefined && selecting.of(summary.total)}
          </>
        )}
        {selection.kind === 'matching' && `, ${meaning(words, selection, plant)}`}
      </output>
      {canAll && (
        <TextButton onClick={() => select(allMatching(query))}>
          {selecting.selectAll(summary.shown)}
        </TextButton>
      )}
      <TextButton onClick={() => select(nothingSelected)}>{selecting.clear}</TextButton>
    </div>
  )
}

type Promise = Extract<Selection, { kind: 'matching' }>

/** `all that match ‹Receiving and below›, but 2`. */
function meaning(words: Words, { filter, except }: Promise, plant: PlantIndex | null): string {
  const { selecting } = words
  const what = filterText(words, filter, plant)
  return [
    what === null ? selecting.allOfThem : selecting.matching(`‹${what}›`),
    ...(except.size === 0 ? [] : [selecting.but(except.size)]),
  ].join(', ')
}

function filterText(words: Words, filter: ListFilter, plant: PlantIndex | null): string | null {
  const values = setFilters(words, { ...everything, ...filter }, plant).map(({ value }) => value)
  const all = [...(filter.q === null ? [] : [filter.q]), ...values, ...switchesOf(words, filter)]
  return all.length === 0 ? null : all.join(', ')
}

/** What has a switch in place of a chip. */
function switchesOf({ list, filters, code }: Words, filter: ListFilter): readonly string[] {
  const { side, location, complete, columns } = filter
  const since = columns.find(({ field, test }) => field === 'modifiedDate' && test === 'from')?.values[0]
  return [
    ...(location.length === 0 || side === 'either' ? [] : [list.locations.sides[side]]),
    ...(complete === false ? [list.filters.incompleteOnly] : []),
    ...(since === undefined ? [] : [filters.changed.since(localMoment(since, code))]),
  ]
}
