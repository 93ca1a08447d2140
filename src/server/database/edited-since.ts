import { type Kysely, sql } from 'kysely'
import type { EditedSince } from '#domain/edited-since.ts'
import type { Tables } from './tables.ts'

const MOST = 5

export async function editedSince(db: Kysely<Tables>, changeId: string): Promise<EditedSince> {
  const edited = db
    .selectFrom('change_record as r')
    .leftJoin('inventory_operation as o', 'o.id', 'r.operation_id')
    .where('r.change_id', '=', changeId)
    .where(
      sql<boolean>`case when r.after is null then o.id is not null else o.id is null or o.revision <> r.revision end`,
    )
  const { count } = await edited.select((eb) => eb.fn.countAll().as('count')).executeTakeFirstOrThrow()
  const first = await edited
    .innerJoin('change_record as last', 'last.operation_id', 'r.operation_id')
    .innerJoin('change_set as s', 's.id', 'last.change_id')
    .where((eb) =>
      eb(
        'last.revision',
        '=',
        eb
          .selectFrom('change_record as any')
          .select((of) => of.fn.max('any.revision').as('revision'))
          .whereRef('any.operation_id', '=', 'r.operation_id'),
      ),
    )
    .select(['r.operation_id', 'r.revision', 'o.name', 's.id', 's.saved_date', 's.saved_by'])
    .orderBy('r.operation_id')
    .limit(MOST)
    .execute()
  return {
    count: Number(count),
    records: first.map((row) => ({
      id: row.operation_id,
      name: row.name === null ? null : String(row.name),
      revision: row.revision,
      changeId: row.id,
      savedDate: row.saved_date,
      savedBy: row.saved_by,
    })),
  }
}
