import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFiles } from '#server/page-files.ts'
import { aDatabase, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

let database: TestDatabase
let server: Server
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lotwright-page-'))
  const page = join(folder, 'page')
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Lotwright</title>')
  writeFileSync(join(page, 'assets', 'a-1.js'), 'export {}')
  symlinkSync(join(folder, 'secret.txt'), join(page, 'linked.txt'))
  database = await aDatabase('sqlite')
  server = await database.serve({ loopbackOnly: true, page: pageFiles(page) })
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})
const post = (body: unknown, headers?: Record<string, string>) => server.send('POST', ROOT, body, headers)

describe('a request that is not one', () => {
  it.each([
    ['broken JSON', '{"name":', 400],
    ['nothing', '', 400],
    ['JSON that never ends', '['.repeat(200_000), 400],
    ['two megabytes', JSON.stringify({ name: 'Lids', notes: 'n'.repeat(2_000_000) }), 413],
    ['a list', '[]', 422],
    ['a number', '1e999', 422],
    ['a prototype', '{"__proto__":{"name":"x"},"name":"Lids"}', 422],
    ['a deep object', `{"name":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, 422],
  ])('%s is refused', async (_, body, status) => {
    const answer = await post(body)
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json'])
    expect(answer.body.detail).toMatch(/\.$/)
  })

  it('is refused for its size even when it does not say it', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(100_000))
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => {
        sent += 1
        if (sent > 50) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const app = new Request(`http://localhost${ROOT}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    const { createApp } = await import('#server/app.ts')
    const settings = { contract: '2025-03', user: 'x', version: '0', storage: 'x' } as const
    expect((await createApp(server.store, settings).request(app)).status).toBe(413)
    expect(sent).toBeLessThan(20)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    '%s is 415',
    async (type) => {
      expect((await post('name=Lids', { 'Content-Type': type })).status).toBe(415)
    },
  )

  it.each(['/%E0%A4%A', '/%00', '/nothing', '/01JD7M94CJ-HPEQEJ1F-QA8EQ6VU'])('%s is no id', async (path) => {
    expect((await server.get(ROOT + path)).status).toBe(422)
  })

  it('is 405 with what would do, or 404 where nothing is', async () => {
    const { status, headers } = await server.send('PUT', ROOT, {})
    expect([status, headers.get('Allow')]).toEqual([405, 'GET, POST, HEAD'])
    expect((await server.get('/api/nothing')).status).toBe(404)
    expect((await server.get('/api')).status).toBe(404)
  })
})

describe('another site’s page', () => {
  it.each([
    [{ Origin: 'http://evil.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'http://localhost:9999' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
  ])('may not write: %j', async (headers) => {
    const { status, body } = await post({ name: 'Theirs' }, headers)
    expect([status, body.type]).toEqual([403, 'urn:lotwright:problem:other-origin'])
  })

  it('may not reach a server of this machine under its own name', async () => {
    expect((await server.get(ROOT, { Host: 'evil.example' })).status).toBe(403)
    expect((await server.get(ROOT, { Host: 'localhost:4310' })).status).toBe(200)
  })

  it('our own may write', async () => {
    expect((await post({ name: 'Ours' }, { Origin: 'http://localhost', Host: 'localhost' })).status).toBe(201)
  })
})

describe('every answer', () => {
  it.each(['/api/health', '/api/nothing', ROOT, '/', '/nothing.js'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await server.get(path)
      const policy = headers.get('Content-Security-Policy') ?? ''
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    },
  )
})

describe('the page’s files', () => {
  const raw = async (path: string, headers: Record<string, string> = {}) => {
    const page = pageFiles(join(folder, 'page'))
    return page(new Request(`http://localhost${path}`, { headers }))
  }

  it('are served, those of the build for ever', async () => {
    expect(await (await raw('/'))?.text()).toContain('Lotwright')
    const asset = await raw('/assets/a-1.js')
    expect(asset?.headers.get('Cache-Control')).toContain('immutable')
    expect(asset?.headers.get('Content-Type')).toContain('text/javascript')
  })

  it('stand in for the page’s own addresses, but not for missing files', async () => {
    expect(await (await raw('/operations/new', { Accept: 'text/html' }))?.text()).toContain('Lotwright')
    expect(await raw('/operations/new')).toBeUndefined()
    expect(await raw('/assets/gone.js', { Accept: 'text/html' })).toBeUndefined()
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/linked.txt',
    '/secret.txt',
    '/%00',
    '//etc/passwd',
    '/.git/config',
  ])('nothing outside them is: %s', async (path) => {
    for (const headers of [{}, { Accept: 'text/html' }]) expect(await raw(path, headers)).toBeUndefined()
    expect((await server.get(path)).status).toBe(404)
  })

  it('are not there once a build has taken them away, and are again when it brings them back', async () => {
    const asset = join(folder, 'page', 'assets', 'old-2.js')
    writeFileSync(asset, 'export {}')
    const rebuilt = await database.serve({ page: pageFiles(join(folder, 'page')) })
    rmSync(asset)
    const gone = await rebuilt.get('/assets/old-2.js')
    expect([gone.status, gone.headers.get('Content-Type')]).toEqual([404, 'application/problem+json'])
    writeFileSync(asset, 'export {}')
    expect((await rebuilt.get('/assets/old-2.js')).status).toBe(200)
  })
})
