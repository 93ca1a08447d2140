import { Hono } from 'hono'
import { toSavedWire } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import {
  type ChangeSet,
  changesBefore,
  findChange,
  type PastChange,
  recordsOfChange,
} from '../database/changes.ts'
import { readId } from '../http/headers.ts'
import { notFound, refusedAt } from '../http/problems.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Session, Store } from '../store.ts'
import { revert } from './revert.ts'

export function changeRoutes(store: Store, settings: Settings) {
  return new Hono()
    .get('/', async (c) => {
      const [limit, before] = [readLimit(c.req.query('limit')), readSeq(c.req.query('cursor'))]
      const sets = await store.read(({ db }) => changesBefore(db, before, limit + 1))
      const items = sets.slice(0, limit)
      const last = items.at(-1)
      return c.json({
        items: items.map(describe),
        nextCursor: sets.length > limit && last !== undefined ? String(last.seq) : null,
      })
    })
    .get('/:id', async (c) => {
      const [id, limit] = [readId(c.req.param('id')), readLimit(c.req.query('limit'))]
      const after = c.req.query('cursor')
      const from = after === undefined ? '' : readId(after)
      return c.json(await store.read((session) => open(session, settings.contract, id, from, limit)))
    })
    .post('/:id/revert', async (c) => {
      const id = readId(c.req.param('id'))
      return c.json(await revert(store, { ...occasionIn(c, settings), id }))
    })
}

async function open(session: Session, contract: Contract, id: string, after: string, limit: number) {
  const set = await findChange(session.db, id)
  if (set === undefined) throw notFound(`There is no change ${id}.`)
  const records = await recordsOfChange(session.db, id, after, limit + 1)
  const shown = records.slice(0, limit)
  return {
    ...describe(set),
    records: shown.map((record) => describeRecord(contract, record)),
    nextCursor: records.length > limit ? (shown.at(-1)?.operationId ?? null) : null,
  }
}

function describe({ id, kind, reason, savedDate, savedBy, counts }: ChangeSet) {
  return { id, kind, reason, savedDate, savedBy, counts }
}

function describeRecord(contract: Contract, { operationId, revision, before, after }: PastChange) {
  return {
    id: operationId,
    name: (after ?? before)?.operation.name ?? null,
    revision,
    before: before === null ? null : toSavedWire(contract, before),
    after: after === null ? null : toSavedWire(contract, after),
  }
}

function readLimit(text: string | undefined): number {
  const limit = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0
  if (text === undefined || text === '') return 100
  if (limit >= 1 && limit <= 1000) return limit
  throw refusedAt('limit', 'number.outOfRange', {
    given: text.slice(0, 80).toWellFormed(),
    least: 1,
    most: 1000,
  })
}

function readSeq(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw refusedAt('cursor', 'cursor.malformed', {})
}
