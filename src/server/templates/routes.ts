import { type Context, Hono } from 'hono'
import type { Template, TemplateRevisionWire } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import type { Course } from '../bulk/course.ts'
import { reasonsOf } from '../database/template-changes.ts'
import { type TemplateRevision, templateRevisions } from '../database/templates.ts'
import { readJson } from '../http/body.ts'
import { etagOf, readId, readKey, readLimit } from '../http/headers.ts'
import { notFound } from '../http/problems.ts'
import { readFlag, readOnError } from '../http/query.ts'
import { occasionIn } from '../operations/routes.ts'
import type { Settings } from '../settings.ts'
import type { Session, Store } from '../store.ts'
import { commitGenerate } from './commit-generate.ts'
import { draftIn } from './describe.ts'
import { commitTemplateImport, exportTemplates, planTemplateImport } from './exchange.ts'
import { followerPage, originOf } from './followers.ts'
import { planGenerate } from './plan-generate.ts'
import { readGenerate, readReapply } from './read-bodies.ts'
import { commitReapply, planReapply } from './reapply.ts'
import {
  allTemplates,
  changeTemplate,
  createTemplate,
  noTemplate,
  oneTemplate,
  removeTemplate,
  restoreTemplate,
} from './save.ts'

export const TEMPLATES_PATH = '/api/templates'

/** Ten thousand rows with some cells of their own. */
const ROWS_LIMIT = 20 * 1024 * 1024

export function templateRoutes(store: Store, settings: Settings) {
  const { contract } = settings
  return new Hono()
    .get('/', async (c) => c.json(await store.read((session) => allTemplates(session, contract))))
    .post('/', async (c) => {
      const key = readKey(c.req.header('Idempotency-Key'))
      const template = await createTemplate(store, occasionIn(c, settings), await readJson(c), key)
      c.header('Location', `${TEMPLATES_PATH}/${template.id}`)
      return answer(c, template, 201)
    })
    .get('/export', async (c) => {
      c.header('Content-Disposition', 'attachment; filename="templates.json"')
      return c.json(await store.read(exportTemplates))
    })
    .post('/import', async (c) => {
      const [isDryRun, digest] = [readFlag(c, 'dryRun'), c.req.query('digest') ?? null]
      const body = await readJson(c, ROWS_LIMIT)
      return c.json(
        isDryRun
          ? (await store.read((session) => planTemplateImport(session, contract, body))).answer
          : await commitTemplateImport(store, occasionIn(c, settings), body, digest),
      )
    })
    .get('/:id', async (c) => {
      const id = readId(c.req.param('id'))
      return answer(c, await store.read((session) => oneTemplate(session, contract, id)), 200)
    })
    .post('/:id', async (c) => {
      const id = readId(c.req.param('id'))
      const ifMatch = c.req.header('If-Match')
      const occasion = occasionIn(c, settings)
      return answer(c, await changeTemplate(store, occasion, id, await readJson(c), ifMatch), 200)
    })
    .delete('/:id', async (c) => {
      const id = readId(c.req.param('id'))
      await removeTemplate(store, occasionIn(c, settings), id, c.req.header('If-Match'))
      return c.body(null, 204)
    })
    .get('/:id/revisions', async (c) => {
      const id = readId(c.req.param('id'))
      return c.json(await store.read((session) => revisionsOf(session, contract, id)))
    })
    .post('/:id/revisions/:revision/restore', async (c) => {
      const [id, text] = [readId(c.req.param('id')), c.req.param('revision')]
      if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound('That is not the number of a revision.')
      const [occasion, ifMatch] = [occasionIn(c, settings), c.req.header('If-Match')]
      return answer(c, await restoreTemplate(store, occasion, id, Number(text), ifMatch), 200)
    })
    .get('/:id/followers', async (c) => {
      const [id, limit, cursor] = [
        readId(c.req.param('id')),
        readLimit(c.req.query('limit')),
        c.req.query('cursor'),
      ]
      const page = { limit, after: cursor === undefined ? '' : readId(cursor, 'cursor') }
      return c.json(await store.read((session) => followerPage(session, contract, id, page)))
    })
    .post('/:id/generate', async (c) => {
      const [isDryRun, skipRefused] = [readFlag(c, 'dryRun'), readOnError(c)]
      const digest = c.req.query('digest') ?? null
      const key = readKey(c.req.header('Idempotency-Key'))
      const occasion = occasionIn(c, settings)
      const course: Course = { signal: c.req.raw.signal, onProgress: () => undefined }
      const request = readGenerate(await readJson(c, ROWS_LIMIT))
      const work = { contract, templateId: readId(c.req.param('id')), request, course }
      return c.json(
        isDryRun
          ? (await planGenerate(store.read, work)).answer
          : await commitGenerate(store, { ...occasion, work, digest, skipRefused, key }),
      )
    })
    .post('/:id/reapply', async (c) => {
      const [isDryRun, skipRefused] = [readFlag(c, 'dryRun'), readOnError(c)]
      const digest = c.req.query('digest') ?? null
      const occasion = occasionIn(c, settings)
      const request = readReapply(await readJson(c, ROWS_LIMIT))
      const work = { contract, templateId: readId(c.req.param('id')), request }
      return c.json(
        isDryRun
          ? (await store.read((session) => planReapply(session, work))).answer
          : await commitReapply(store, { ...occasion, work, digest, skipRefused }),
      )
    })
}

/** What operations say of the templates that they come from. */
export function originRoutes(store: Store, { contract }: Settings) {
  return new Hono().get('/:id/template', async (c) => {
    const id = readId(c.req.param('id'))
    return c.json(await store.read((session) => originOf(session, contract, id)))
  })
}

function answer(context: Context, template: Template, status: 200 | 201) {
  context.header('ETag', etagOf(template.revision))
  return context.json(template, status)
}

/** Newest first. Throws `not-found` where there never was one. */
async function revisionsOf({ db }: Session, contract: Contract, id: string) {
  const revisions = await templateRevisions(db, id)
  if (revisions.length === 0) throw noTemplate(id)
  const reasons = await reasonsOf(db, id)
  return revisions.map((each) => toWire(contract, each, reasons.get(each.revision) ?? null))
}

function toWire(contract: Contract, past: TemplateRevision, reason: string | null): TemplateRevisionWire {
  const { revision, savedDate, savedBy, isDeleted: deleted, changeId, content } = past
  return { revision, savedDate, savedBy, deleted, changeId, reason, ...draftIn(contract, content) }
}
