import { Hono } from 'hono'
import { toSavedWire } from '#domain/saved.ts'
import { nameOf } from '#domain/change-summary.ts'
import { labelOf, plantKindNames } from '#domain/plant-kinds.ts'
import type { TemplateChangeWire } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { isStream, silent, streamed } from '../bulk/stream.ts'
import { authors, changesBefore, countChanges, findListed, type Listed } from '../database/change-list.ts'
import { type PastChange, recordsOfChange } from '../database/changes.ts'
import { editedSince } from '../database/edited-since.ts'
import { findOperations } from '../database/find-operations.ts'
import type { StoredOperation } from '../database/operations.ts'
import { plantChangesOf } from '../database/plant-changes.ts'
import { templateChangesOf } from '../database/template-changes.ts'
import { listTemplates, type TemplateContent } from '../database/templates.ts'
import { problemOf } from '../http/problem-of.ts'
import { readId, readLimit } from '../http/headers.ts'
import { notFound } from '../http/problems.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Session, Store } from '../store.ts'
import { draftIn } from '../templates/describe.ts'
import { readDialect } from '../transfer/read-dialect.ts'
import { exportChanges } from './export.ts'
import { type ChangeQuery, filterFor, readChangeQuery } from './query.ts'
import { revert } from './revert.ts'

export function changeRoutes(store: Store, settings: Settings) {
  return new Hono()
    .get('/', async (c) => {
      const query = readChangeQuery(c.req.url)
      return c.json(await store.read((session) => list(session, query)))
    })
    .get('/export', (c) => {
      const dialect = readDialect((name) => c.req.query(name))
      const { contract, now = Date.now } = settings
      const body = exportChanges(store, readChangeQuery(c.req.url), { contract, dialect })
      const day = new Date(now()).toISOString().slice(0, 10)
      c.header('Content-Type', 'text/csv; charset=utf-8')
      c.header('Content-Disposition', `attachment; filename="changes-${day}.csv"`)
      return c.body(body)
    })
    .get('/authors', async (c) => c.json(await store.read(({ db }) => authors(db))))
    .get('/:id', async (c) => {
      const [id, limit] = [readId(c.req.param('id')), readLimit(c.req.query('limit'))]
      const after = c.req.query('cursor')
      const from = after === undefined ? '' : readId(after)
      return c.json(await store.read((session) => open(session, settings.contract, id, from, limit)))
    })
    .post('/:id/revert', async (c) => {
      const id = readId(c.req.param('id'))
      const { signal } = c.req.raw
      const occasion = occasionIn(c, settings)
      return isStream(c)
        ? streamed(signal, {
            work: (course) => revert(store, { ...silent(occasion), id }, course),
            problemOf: (error) => problemOf(store, settings, error),
          })
        : c.json(await revert(store, { ...occasion, id }, { signal, onProgress: () => undefined }))
    })
}

async function list(session: Session, query: ChangeQuery) {
  const { db, engine } = session
  const { seq, limit } = query
  const filter = await filterFor(session, query)
  const sets = await changesBefore(db, engine, filter, { seq, limit: limit + 1 })
  const items = sets.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map(describe),
    nextCursor: sets.length > limit && last !== undefined ? String(last.seq) : null,
    ...(await countChanges(db, engine, filter)),
  }
}

async function open(session: Session, contract: Contract, id: string, after: string, limit: number) {
  const { db } = session
  const set = await findListed(db, id)
  if (set === undefined) throw notFound(`There is no change ${id}.`)
  const records = await recordsOfChange(db, id, after, limit + 1)
  const shown = records.slice(0, limit)
  const now = await findOperations(
    session,
    shown.map(({ operationId }) => operationId),
  )
  return {
    ...describe(set),
    edited: await editedSince(db, id),
    records: shown.map((record) => describeRecord(contract, record, now.get(record.operationId))),
    plant: await plantPart(db, id),
    templates: await templatePart(db, contract, id),
    nextCursor: records.length > limit ? (shown.at(-1)?.operationId ?? null) : null,
  }
}

/** The first of the plant's records that it touched: enough to see what it was about. */
async function plantPart(db: Session['db'], id: string) {
  const changes = (await plantChangesOf(db, id)).map((change) => {
    const record = change.after ?? change.before
    return { ...change, label: record === null ? '' : labelOf(change.kind, record) }
  })
  const inOrder = plantKindNames.flatMap((kind) =>
    changes.filter((change) => change.kind === kind).toSorted((a, b) => (a.label < b.label ? -1 : 1)),
  )
  return inOrder.slice(0, MOST_PLANT)
}

const MOST_PLANT = 200

async function templatePart(
  db: Session['db'],
  contract: Contract,
  id: string,
): Promise<readonly TemplateChangeWire[]> {
  const changes = await templateChangesOf(db, id)
  if (changes.length === 0) return []
  const today = new Map((await listTemplates(db)).map(({ last }) => [last.id, last.revision]))
  const draft = (content: TemplateContent | null) => (content === null ? null : draftIn(contract, content))
  return changes.map(({ id: templateId, name, revision, before, after }) => ({
    id: templateId,
    name,
    revision,
    current: today.get(templateId) ?? null,
    before: draft(before),
    after: draft(after),
  }))
}

function describe(set: Listed) {
  const { id, kind, reason, savedDate, savedBy, counts, summary, reverts, revertsDate } = set
  const undone = reverts === null || revertsDate === null ? null : { id: reverts, savedDate: revertsDate }
  return { id, kind, reason, savedDate, savedBy, counts, summary, reverts: undone }
}

function describeRecord(contract: Contract, past: PastChange, now: StoredOperation | undefined) {
  const { operationId, revision, before, after } = past
  return {
    id: operationId,
    name: nameOf(past),
    revision,
    before: before === null ? null : toSavedWire(contract, before),
    after: after === null ? null : toSavedWire(contract, after),
    now: now === undefined ? null : toSavedWire(contract, now),
  }
}
