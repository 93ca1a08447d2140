import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ImportRow } from '#domain/transfer/import.ts'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const IMPORT = `${ROOT}/import`

describe.each(engineNames)('an import into %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeEach(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/sample', {})
  })
  afterEach(() => database.drop())

  const send = async (body: BodyInit, search = '', type = 'text/csv') => {
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    const headers: Record<string, string> = type === '' ? {} : { 'Content-Type': type }
    const response = await app.request(`${IMPORT}?${search}`, { method: 'POST', headers, body })
    const answer: Json = await response.json()
    return { status: response.status, answer }
  }
  const plan = async (body: BodyInit, search = '', type = 'text/csv') =>
    (await send(body, `dryRun=true&${search}`, type)).answer
  const exported = async (search: string) => {
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    return (await app.request(`${ROOT}/export?${search}`)).arrayBuffer()
  }
  const all = async (): Promise<readonly Json[]> => (await server.get(`${ROOT}?limit=1000`)).body.items
  const outcomes = ({ rows }: { rows: readonly ImportRow[] }) => rows.map(({ outcome }) => outcome)

  it('does what its plan said, and nothing the second time', async () => {
    const [one, two] = await all()
    const file = csv([
      ['id', 'name', 'notes', 'quantityOverflowValue', 'operationType', 'sourceLocationPath'],
      [one.id, one.name, 'mended', '', one.operationType, one.sourceLocationPath ?? ''],
      ['', two.name, 'too', '', two.operationType, two.sourceLocationPath ?? ''],
      ['', 'New one', '', '', '', 'Cascade/Twin Falls/Dairy/Receiving/Bays/Bay1'],
    ])
    const planned = await plan(file)
    expect(outcomes(planned)).toEqual(['update', 'update', 'create'])
    expect(planned.rows[0].changes).toMatchObject({ notes: [one.notes, 'mended'] })
    expect(await all()).toHaveLength(60)
    const { status, answer } = await send(file, `digest=${planned.digest}`)
    expect(status).toBe(200)
    expect(answer.counts).toEqual(planned.counts)
    expect(answer.rows.map(({ changes }: ImportRow) => changes)).toEqual(
      planned.rows.map(({ changes }: ImportRow) => changes),
    )
    const created = (await server.get(`${ROOT}/${answer.rows[2].id}`)).body
    expect(created).toMatchObject({ name: 'New one', operationType: 'CONSUME', enabled: true })
    expect((await plan(file)).counts).toMatchObject({ unchanged: 3, create: 0, update: 0 })
    const { kind, counts } = (await server.get(`/api/changes/${answer.changeId}`)).body
    expect([kind, counts]).toMatchObject(['import', { created: 1, updated: 2 }])
    await server.send('POST', `/api/changes/${answer.changeId}/revert`, {})
    expect(await all()).toHaveLength(60)
  })

  it('takes an empty body for no list at all, so that what checks for drift does not pass', async () => {
    const { status, answer } = await send(' \n', 'dryRun=true', 'application/json')
    expect([status, answer.detail]).toEqual([400, 'It is empty.'])
  })

  it('leaves alone what the file does not name, and clears what it leaves empty', async () => {
    const [one] = await all()
    const planned = await plan(
      csv([
        ['id', 'material path', 'MaterialId'],
        [one.id, '', ''],
      ]),
    )
    expect(planned.rows[0].changes).toEqual({
      materialId: [one.materialId, null],
      materialPath: [one.materialPath, null],
    })
  })

  it('offers ten renames for ten changed names', async () => {
    const records: readonly Json[] = JSON.parse(await textOf(await exported('format=json')))
    const renamed = records.map((record, index) => {
      const name = index < 10 ? `${record.name} (renamed)` : record.name
      return { ...record, id: null, name }
    })
    const planned = await plan(JSON.stringify(renamed), '', 'application/json')
    expect(planned.counts).toMatchObject({ rename: 10, unchanged: 50, create: 0 })
    const known = renamed.map((record, index) => ({ ...record, id: records[index]?.id }))
    for (const file of [renamed, known]) {
      expect((await plan(JSON.stringify(file), '', '')).counts).toEqual(planned.counts)
    }
    const { answer } = await send(JSON.stringify(renamed), '', 'application/json')
    expect(answer.counts.rename).toBe(10)
    expect(await all()).toHaveLength(60)
  })

  it('makes a new operation of a row that is said to be one, whoever has its id', async () => {
    const [one] = await all()
    const form = new FormData()
    form.set(
      'file',
      new File(
        [
          csv([
            ['id', 'name'],
            [one.id, 'Another'],
          ]),
        ],
        'x.csv',
      ),
    )
    form.set('corrections', JSON.stringify({ match: [{ row: 1, id: null }] }))
    const { status, answer } = await send(form, '', '')
    expect([status, answer.rows[0].outcome, answer.rows[0].id === one.id]).toEqual([200, 'create', false])
    expect(await all()).toHaveLength(61)
  })

  it('refuses rows with their place, their rule and what was probably meant, and stores nothing', async () => {
    const before = await all()
    const file = csv([
      ['name', 'operationType', 'sourceLocationPath', 'enabled'],
      ['Good', 'SHIP', '', 'yes'],
      ['Bad', 'SCRAP_ALL', 'Cascade/Twin Falls/Dairy/Receiving/Bays/Bay11', 'perhaps'],
      ['Good', 'SHIP', '', 'no'],
      ['Short', 'SHIP'],
      ['', 'SHIP', '', ''],
    ])
    const planned = await plan(file)
    expect(outcomes(planned)).toEqual(['create', 'refused', 'refused', 'refused', 'refused'])
    expect(planned.rows[1]).toMatchObject({
      given: { operationType: 'SCRAP_ALL', enabled: 'perhaps' },
      errors: {
        operationType: [{ rule: 'choice.unknown', nearest: 'SCRAP' }],
        sourceLocationPath: [{ rule: 'reference.unknown' }],
        enabled: [{ rule: 'type.wrong' }],
      },
    })
    expect(planned.rows[2].errors.name[0].message).toBe('Row 1 is about the same operation.')
    expect(planned.rows[3].errors[''][0].rule).toBe('row.ragged')
    const refused = await send(file)
    expect([refused.status, refused.answer.detail]).toMatchObject([422, expect.stringContaining('Row 2')])
    expect(refused.answer.plan.counts.refused).toBe(4)
    expect(await all()).toEqual(before)
    const skipped = await send(file, 'onError=skip')
    expect([skipped.status, skipped.answer.counts.create]).toEqual([200, 1])
    expect(await all()).toHaveLength(61)
  })

  it('is mended by the request: columns, cells, values, rows, and which record is meant', async () => {
    const twin = { name: 'Twin', operationType: 'SHIP' }
    const [{ body: first }] = [await server.send('POST', ROOT, twin), await server.send('POST', ROOT, twin)]
    const file = csv([
      ['name', 'operationType', 'remark', 'sourceLocationPath'],
      ['A', 'SCRAP_ALL', 'x', 'nowhere'],
      ['B', 'SCRAP_ALL', '', ''],
      ['Left out', 'WRONG', '', ''],
      ['Twin', 'SHIP', 'meant', ''],
    ])
    expect((await plan(file)).rows[3]).toMatchObject({
      outcome: 'ambiguous',
      candidates: [{ name: 'Twin' }, {}],
    })
    const form = new FormData()
    form.set('file', new File([file], 'plant.csv'))
    form.set(
      'corrections',
      JSON.stringify({
        mapping: { remark: 'notes' },
        cells: [{ row: 1, parameter: 'sourceLocationPath', value: null }],
        values: [{ parameter: 'operationType', from: 'SCRAP_ALL', to: 'SCRAP' }],
        drop: [3],
        match: [{ row: 4, id: first.id }],
      }),
    )
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    const response = await app.request(IMPORT, { method: 'POST', body: form })
    const answer: Json = await response.json()
    expect(answer.rows).toMatchObject([
      { row: 1, outcome: 'create', changes: { notes: [null, 'x'], operationType: ['CONSUME', 'SCRAP'] } },
      { row: 2, outcome: 'create' },
      { row: 4, outcome: 'update', id: first.id, changes: { notes: [null, 'meant'] } },
    ])
  })

  it('is refused with the new plan when it would now do something else', async () => {
    const [one] = await all()
    const file = csv([
      ['id', 'notes'],
      [one.id, 'from a file'],
    ])
    const { digest } = await plan(file)
    await server.send('POST', ROOT, { id: one.id, spare1: 'meanwhile' })
    const { status, answer } = await send(file, `digest=${digest}`)
    expect([status, answer.type]).toEqual([409, 'urn:lotwright:problem:plan-changed'])
    expect((await send(file, `digest=${answer.plan.digest}`)).status).toBe(200)
  })

  it('brings deleted records back under their ids, whose revisions count on', async () => {
    const file = await exported('format=zip&q=CIP')
    const [one] = (await server.get(`${ROOT}?q=CIP&limit=1`)).body.items
    await server.send('DELETE', `${ROOT}/${one.id}`)
    expect((await send(file, '', 'application/zip')).answer.counts).toMatchObject({ create: 1, refused: 0 })
    const { body } = await server.get(`${ROOT}/${one.id}`)
    expect(body).toMatchObject({ name: one.name, revision: 3, sourceLocationId: one.sourceLocationId })
  })
})

async function textOf(file: ArrayBuffer): Promise<string> {
  return new TextDecoder().decode(file)
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()).join('\n')
}
