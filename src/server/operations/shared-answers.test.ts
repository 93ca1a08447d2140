import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDatabase, engineNames, ROOT, type Server, type TestDatabase } from '#testing/api.ts'
import { sharedAnswers } from './shared-answers.ts'

describe.each(engineNames)('answers that many ask for at once, from %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
  })
  afterAll(() => database.drop())

  /** An app whose one answer is read slowly. */
  function slowApp() {
    const seen: number[] = []
    const answer = sharedAnswers(server.store, '2025-03')
    const app = new Hono().get('/:name', (c) =>
      answer(c, async ({ seq }) => {
        seen.push(seq)
        await new Promise((resolve) => setTimeout(resolve, 20))
        if (c.req.param('name') === 'failing') throw new Error('It failed.')
        return { seq }
      }),
    )
    app.onError((error, c) => c.text(error.message, 500))
    return { app, seen }
  }

  it('are read once by the first, and once by all who come meanwhile', async () => {
    const { app, seen } = slowApp()
    const first = Promise.resolve(app.request('/one'))
    const stored = server.send('POST', ROOT, { name: 'Stored meanwhile' })
    const others = Array.from({ length: 50 }, async () => app.request('/one'))
    await stored
    const late = Array.from({ length: 50 }, async () => app.request('/one'))
    const answers = await Promise.all([first, ...others, ...late])
    const told = await Promise.all(answers.map((each) => each.json()))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(seen.length).toBeLessThanOrEqual(3)
    // Whoever asks after something is stored is told of it.
    const now = (await server.get('/api/health')).body.seq
    expect(told.slice(-50).map(({ seq }) => seq)).toEqual(late.map(() => now))
  })

  it('are told again while nothing is stored, and read anew afterwards', async () => {
    const { app, seen } = slowApp()
    const read = async () => (await app.request('/again')).json()
    expect(await read()).toEqual(await read())
    expect(seen).toHaveLength(1)
    await server.send('POST', ROOT, { name: 'Stored since' })
    const { seq } = await read()
    expect([seen.length, seq]).toEqual([2, seen[0] === undefined ? 0 : seen[0] + 1])
  })

  it('fail for all who share them, and are read again by the next', async () => {
    const { app, seen } = slowApp()
    const answers = await Promise.all(Array.from({ length: 5 }, async () => app.request('/failing')))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 500))
    const before = seen.length
    expect((await app.request('/failing')).status).toBe(500)
    expect(seen.length).toBe(before + 1)
  })
})
