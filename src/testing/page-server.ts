import { onTestFinished, vi } from 'vitest'
import type { Contract } from '#domain/vocabulary.ts'
import { aDatabase, ROOT } from './api.ts'

/** A real server on a database of its own, which answers the page for as long as the test runs. */
export async function servePage(plant: object, contract: Contract = '2025-03') {
  const database = await aDatabase('sqlite')
  const server = await database.serve({ contract })
  const { status, body } = await server.send('POST', '/api/plant/import', plant)
  if (status !== 200) throw new Error(JSON.stringify(body))
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, { method = 'GET', body: sent, headers }: RequestInit = {}) => {
    asked.push(`${method} ${url}`)
    const answer = await server.send(method, url, sent ?? undefined, Object(headers))
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
      status: answer.status,
      headers: answer.headers,
    })
  })
  // jsdom scrolls nothing.
  vi.stubGlobal('scrollTo', () => undefined)
  onTestFinished(async () => {
    await database.drop()
    vi.unstubAllGlobals()
    localStorage.clear()
    sessionStorage.clear()
  })
  return {
    ...server,
    asked,
    create: async (values: object) => (await server.send('POST', ROOT, values)).body,
  }
}

/** What a host says of itself that can do no more than it must. */
export function aHost(contract: Contract) {
  return {
    user: 'M. Okafor',
    permissions: [],
    capabilities: [],
    health: { status: 'ok', version: '0', contract, storage: 'a test', seq: 0 },
  } as const
}
