import { type Context, Hono } from 'hono'
import { template } from '#domain/operation.ts'
import { type SavedOperation, toSavedWire } from '#domain/saved.ts'
import { toWire } from '#domain/wire.ts'
import { readJson } from '../http/body.ts'
import { etagOf, names, readId, readKey, readLimit, readReason } from '../http/headers.ts'
import { messagesOf, notFound } from '../http/problems.ts'
import type { Settings } from '../settings.ts'
import type { Store } from '../store.ts'
import { recordAt, revisionsOf } from './history.ts'
import { countByLocation, list, queryOf, summarise } from './list.ts'
import { type Occasion, occasionOf } from './occasion.ts'
import { existing } from './records.ts'
import { referencesTo, remove } from './remove.ts'
import { save, validate } from './save.ts'
import { sharedAnswers } from './shared-answers.ts'
import { countValues, valueQueryOf } from './value-counts.ts'

export const OPERATIONS_PATH = '/api/inventory-operations'

export function operationRoutes(store: Store, settings: Settings) {
  const { contract } = settings
  const answer = sharedAnswers(store, contract)
  return new Hono()
    .get('/', (c) => answer(c, (session) => list(session, contract, queryOf(contract, c.req.url))))
    .post('/', async (c) => {
      const key = readKey(c.req.header('Idempotency-Key'))
      const request = { ...occasionIn(c, settings), body: await readJson(c), key }
      const { saved, created } = await save(store, { ...request, ifMatch: c.req.header('If-Match') })
      c.header('Location', `${OPERATIONS_PATH}/${saved.id}`)
      return answerRecord(c, settings, saved, created ? 201 : 200)
    })
    .post('/validate', async (c) => {
      const { errors, warnings, notices } = await validate(store, settings, await readJson(c))
      return c.json({
        errors: messagesOf(errors),
        warnings: messagesOf(warnings),
        notices: messagesOf(notices),
      })
    })
    .get('/new', (c) => c.json(toWire(contract, template(contract))))
    .get('/summary', (c) => answer(c, (session) => summarise(session, queryOf(contract, c.req.url))))
    .get('/location-counts', (c) =>
      answer(c, (session) => countByLocation(session, queryOf(contract, c.req.url))),
    )
    .get('/value-counts', (c) =>
      answer(c, (session) => countValues(session, contract, valueQueryOf(contract, c.req.url))),
    )
    .get('/:id', async (c) => {
      const stored = await store.read((session) => existing(session, readId(c.req.param('id'))))
      const known = c.req.header('If-None-Match')
      // After a renaming in the plant the revision no longer says that nothing shown has changed.
      if (known !== undefined && !stored.restated && names(known, stored.revision)) {
        c.header('ETag', etagOf(stored.revision))
        return c.body(null, 304)
      }
      return answerRecord(c, settings, stored, 200)
    })
    .delete('/:id', async (c) => {
      const id = readId(c.req.param('id'))
      await remove(store, { ...occasionIn(c, settings), id, ifMatch: c.req.header('If-Match') })
      return c.body(null, 204)
    })
    .get('/:id/references', async (c) => {
      const id = readId(c.req.param('id'))
      const references = await store.read(async (session) => {
        await existing(session, id)
        return referencesTo(session, id)
      })
      return c.json(references)
    })
    .get('/:id/revisions', async (c) => {
      const id = readId(c.req.param('id'))
      const [limit, before] = [readLimit(c.req.query('limit')), c.req.query('before')]
      const page = { limit, before: before === undefined ? null : readRevision(before) }
      return c.json(await store.read((session) => revisionsOf(session, contract, id, page)))
    })
    .get('/:id/revisions/:revision', async (c) => {
      const id = readId(c.req.param('id'))
      const revision = readRevision(c.req.param('revision'))
      return c.json(await store.read((session) => recordAt(session, contract, id, revision)))
    })
}

/** Who writes, when and why, as the request says it; the answer will name the change set in `Change-Id`. */
export function occasionIn(context: Context, settings: Settings): Occasion {
  const occasion = occasionOf(settings, readReason(context.req.header('Change-Reason')))
  return { ...occasion, onStored: (changeId) => context.header('Change-Id', changeId) }
}

function answerRecord(context: Context, { contract }: Settings, saved: SavedOperation, status: 200 | 201) {
  context.header('ETag', etagOf(saved.revision))
  return context.json(toSavedWire(contract, saved), status)
}

function readRevision(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw notFound(`“${text.slice(0, 80).toWellFormed()}” is not the number of a revision.`)
}
