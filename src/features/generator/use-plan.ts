import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { planGenerate, templateQueries } from '#data/templates.ts'
import type { GeneratedRow, GenerateRow } from '#domain/template/generate.ts'
import type { Template } from '#domain/template/template.ts'
import type { WireRecord } from '#domain/wire.ts'
import { useSettled } from '#ui/use-settled.ts'
import type { Draft, DraftRow } from './draft.ts'

const PAUSE_MS = 300

/** What the server says of the rows. */
export interface Plan {
  /** Undefined while the row, as it stands now, was not looked at. */
  readonly of: (row: DraftRow) => GeneratedRow | undefined
  /** All rows were looked at as they stand now. */
  readonly isFresh: boolean
  readonly error: Error | null
}

/** Looks at the rows a little after they stand still; a look that is overtaken is called off. */
export function usePlan(template: Template, draft: Draft, rows: readonly DraftRow[]): Plan {
  const asked = useMemo(() => ({ draft, rows }), [draft, rows])
  const settled = useSettled(asked, PAUSE_MS)
  const { data, error, isPlaceholderData, isFetching } = useQuery({
    ...planQuery(template, settled),
    enabled: settled.rows.length > 0,
  })
  return useMemo(
    () => ({
      of: (row) => {
        const found = data?.get(row.key)
        return found !== undefined && found.own === draft.own[row.key] ? found.row : undefined
      },
      isFresh: settled === asked && data !== undefined && !isPlaceholderData && !isFetching,
      error,
    }),
    [data, draft.own, settled, asked, isPlaceholderData, isFetching, error],
  )
}

/** A row as a request has it. */
export function requested({ key, values }: DraftRow, { own }: Draft): GenerateRow {
  const given = own[key]
  return given === undefined ? { values } : { values, own: given }
}

interface Asked {
  readonly draft: Draft
  readonly rows: readonly DraftRow[]
}

interface Looked {
  /** What the row gave itself when it was looked at. */
  readonly own: WireRecord | undefined
  readonly row: GeneratedRow
}

/** Those left out go last: where two are the same, the one that is to be created is no repetition. */
function planQuery({ id, revision }: Template, { draft, rows }: Asked) {
  const { texts, how, block, added, leftOut, own, enabled } = draft
  return queryOptions({
    queryKey: [
      ...templateQueries.all(),
      'plan',
      id,
      revision,
      { texts, how, block, added, leftOut, own, enabled },
    ],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Looked>> => {
      const left = new Set(leftOut)
      const ordered = [
        ...rows.filter(({ key }) => !left.has(key)),
        ...rows.filter(({ key }) => left.has(key)),
      ]
      const body = { rows: ordered.map((row) => requested(row, draft)), enabled }
      const answer = await planGenerate(id, body, signal)
      return new Map(
        answer.rows.flatMap((row, at) => {
          const { key } = ordered[at] ?? {}
          return key === undefined ? [] : [[key, { own: own[key], row }]]
        }),
      )
    },
    placeholderData: keepPreviousData,
    staleTime: 0,
    // A map of rows is compared by nobody.
    structuralSharing: false,
  })
}
