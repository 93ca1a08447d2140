import { type ListView, MOST_VIEWS, readListView } from '#domain/list-view.ts'
import { mintUlid } from '#domain/ulid.ts'
import { countViews, deleteView, findView, findViewNamed, putView } from '../database/list-views.ts'
import { notFound, refused, refusedAt } from '../http/problems.ts'
import type { Settings } from '../settings.ts'
import type { Session, Store } from '../store.ts'

export interface KeptView {
  readonly view: ListView
  readonly created: boolean
}

/** Keeps a view, new or in place of one. Throws `refused`, or `not-found` where there is none with the id sent. */
export async function keepView(store: Store, settings: Settings, body: unknown): Promise<KeptView> {
  const read = readListView(body)
  if (!read.ok) throw refused(read.errors)
  const { id, name, search } = read.draft
  const now = (settings.now ?? Date.now)()
  return store.write(async (session) => {
    if (id === null) await requireRoom(session)
    else if ((await findView(session.db, id)) === undefined) throw noView(id)
    await requireFree(session, name, id)
    const savedDate = new Date(now).toISOString()
    const view: ListView = { id: id ?? mintUlid(now), name, search, savedBy: settings.user, savedDate }
    await putView(session.db, view)
    return { view, created: id === null }
  })
}

/** Throws `not-found`. */
export async function removeView(store: Store, id: string): Promise<void> {
  const isGone = await store.write(({ db }) => deleteView(db, id))
  if (!isGone) throw noView(id)
}

async function requireRoom({ db }: Session): Promise<void> {
  if ((await countViews(db)) >= MOST_VIEWS) throw refusedAt('name', 'view.tooMany', { limit: MOST_VIEWS })
}

async function requireFree({ db }: Session, name: string, id: string | null): Promise<void> {
  const other = await findViewNamed(db, name)
  if (other === undefined || other.id === id) return
  throw refusedAt('name', 'view.nameTaken', { name: other.name, by: other.savedBy })
}

function noView(id: string) {
  return notFound(`There is no view ${id}.`)
}
