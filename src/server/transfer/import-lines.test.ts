import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const IMPORT = `${ROOT}/import`

describe.each(engineNames)('an import by a page, into %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeEach(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
  })
  afterEach(() => database.drop())

  const send = async (body: BodyInit, search: string, headers: Record<string, string> = {}) => {
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    return app.request(`${IMPORT}?${search}`, { method: 'POST', headers, body })
  }
  const plan = async (body: BodyInit, search = '', headers: Record<string, string> = csvType) => {
    const answer: Json = await (await send(body, `dryRun=true&${search}`, headers)).json()
    return answer
  }

  it('is answered in lines for who asks for them: how far it is, its rows, and then the rest', async () => {
    const rows = Array.from({ length: 600 }, (_, at) => `Line ${at},${at === 0 ? 'SCRAPS' : 'SCRAP'}`)
    const file = ['name,operationType', ...rows].join('\n')
    const linesOf = async (search: string): Promise<readonly Json[]> => {
      const response = await send(file, search, { ...csvType, Accept: 'application/x-ndjson' })
      return (await response.text())
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    }
    const planned = await linesOf('dryRun=true')
    const whole = await plan(file)
    expect(planned.flatMap(({ rows = [] }) => rows)).toEqual(whole.rows)
    expect(planned.at(-1)).toEqual({ answer: { ...whole, rows: [] } })
    const refused = await linesOf(`digest=${whole.digest}`)
    expect(refused.flatMap(({ rows = [] }) => rows)).toEqual(whole.rows)
    expect(refused.at(-1)?.problem).toMatchObject({ status: 422, plan: { digest: whole.digest, rows: [] } })
    expect((await server.get(ROOT)).body.total).toBe(0)
  })

  it('is read as the request says where the file is taken for something else', async () => {
    const bytes = Buffer.from('name;notes\nname;K\xe4se\n', 'latin1')
    const { reading, rows } = await plan(bytes, 'encoding=windows-1252&separator=semicolon&header=true')
    expect(reading).toMatchObject({ encoding: 'windows-1252', hasHeader: true })
    expect(rows[0].changes.notes).toEqual([null, 'Käse'])
    const mapping = { '1': 'name', '2': 'notes' }
    const form = new FormData()
    form.set('file', new File([bytes], 'x.csv'))
    form.set('corrections', JSON.stringify({ mapping }))
    const headless = await plan(form, 'header=false', {})
    expect(headless).toMatchObject({ reading: { hasHeader: false }, counts: { create: 1, refused: 1 } })
    expect((await send(bytes, 'encoding=ebcdic', csvType)).status).toBe(422)
  })
})

const csvType = { 'Content-Type': 'text/csv' }
