import type { QueryClient } from '@tanstack/react-query'
import type { ChangeEvent } from '#domain/change-event.ts'
import { changeQueries } from '../changes.ts'
import type { Health } from '../host.ts'
import { operationQueries } from '../operations.ts'
import { plantQueries } from '../plant.ts'
import { templateQueries } from '../templates.ts'
import { applyChanges, expireMarks, noteFetched } from './apply-changes.ts'
import { recount } from './cached-lists.ts'
import { changeLiveState } from './live-state.ts'
import { isOwnChange, ownWritesSettled } from './own-changes.ts'
import { paced, wait } from './pace.ts'
import { followShared } from './shared-stream.ts'

/** However often something changes, rows are asked for no more often than this, and counts than that. */
const ROWS_MS = 600
const COUNTS_MS = 5000
/** How long a write of this tab is waited for, to know whose change it is. */
const OWN_WRITE_MS = 2000
const EXPIRY_MS = 2000

/** Keeps what is on the screen as it is in the database, until the returned function is called. */
export function followChanges(client: QueryClient, { contract, seq }: Health): () => void {
  let waiting: ChangeEvent[] = []
  let applied = 0
  const count = paced(COUNTS_MS, async () => {
    const counted = applied
    await recount(client).catch(() => undefined)
    if (counted === applied) changeLiveState({ isCounted: true })
  })
  const apply = paced(ROWS_MS, async () => {
    const changes = waiting
    waiting = []
    applied += 1
    changeLiveState({ isCounted: false })
    count()
    forgetOthers(client, changes)
    // Where the server does not answer, the stream ends too; once it is back, all is fetched anew.
    await applyChanges(client, contract, changes).catch(() => undefined)
  })
  const take = async (change: ChangeEvent) => {
    await Promise.race([ownWritesSettled(), wait(OWN_WRITE_MS)])
    if (isOwnChange(change.changeId)) return
    waiting.push(change)
    apply()
  }
  const stopStream = followShared(seq, {
    onState: ({ isLive }) => changeLiveState({ connection: isLive ? 'live' : 'lost' }),
    onMissed: () => void client.invalidateQueries(),
    onChange: (change) => void take(change),
  })
  changeLiveState({ connection: 'connecting' })
  const expiry = setInterval(() => expireMarks(Date.now()), EXPIRY_MS)
  const stopNoting = client.getQueryCache().subscribe((event) => {
    // Fetched, and not put there by hand.
    if (event.type === 'updated' && event.action.type === 'success' && event.action.manual !== true) {
      noteFetched(client, event.query.queryKey)
    }
  })
  return () => {
    stopStream()
    stopNoting()
    clearInterval(expiry)
    changeLiveState({ connection: 'off' })
  }
}

/** What else a change set may have changed, by its kind: an undoing, anything. */
const plantKinds: ReadonlySet<string> = new Set([
  'plant-import',
  'plant-edit',
  'plant-delete',
  'sample',
  'revert',
])
const isOfTemplates = (kind: string) => kind.startsWith('template-') || kind === 'revert'

function forgetOthers(client: QueryClient, changes: readonly ChangeEvent[]): void {
  void client.invalidateQueries({ queryKey: changeQueries.all(), refetchType: 'none' })
  if (changes.some(({ kind }) => plantKinds.has(kind))) {
    void client.invalidateQueries({ queryKey: plantQueries.all() })
  }
  if (changes.some(({ kind }) => isOfTemplates(kind))) {
    void client.invalidateQueries({ queryKey: templateQueries.all() })
  }
  // An empty list has no rows that could change in place.
  if (changes.some(({ kind }) => kind === 'sample')) {
    void client.invalidateQueries({ queryKey: operationQueries.lists() })
  }
}
