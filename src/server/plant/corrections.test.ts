import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlantCorrections } from '#domain/plant-import.ts'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, type Server, type TestDatabase } from '#testing/api.ts'

interface Sent {
  readonly part?: string
  readonly name: string
  readonly text: string
}

describe.each(engineNames)('an import of the plant, corrected, on %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
    await server.send('POST', '/api/plant/import', {
      unitsOfMeasure: [
        { name: 'Kilogram', symbol: 'kg' },
        { name: 'Litre', symbol: 'l' },
      ],
      locations: [{ path: 'Dairy' }, { path: 'Dairy/Bays' }],
    })
  })
  afterAll(() => database.drop())

  const post = async (
    files: readonly Sent[],
    corrections: unknown,
    query = 'dryRun=true',
  ): Promise<Response> => {
    const form = new FormData()
    form.append('corrections', JSON.stringify(corrections))
    for (const { part = 'file', name, text } of files) form.append(part, new File([text], name))
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    return app.request(`/api/plant/import?${query}`, { method: 'POST', body: form })
  }
  const plan = async (files: readonly Sent[], corrections: PlantCorrections): Promise<Json> =>
    (await post(files, corrections)).json()

  const file = 'm.csv'
  const kind = 'materials'
  const materials = {
    name: file,
    text: 'path,unitOfMeasureName,shelfLifeDays,note\nA,Kilogramm,1,x\nB,Kilogramm,2,\nC,Pint,many,\nD,,,\n',
  }
  const unit = 'unitOfMeasureName'

  it.each<[string, PlantCorrections, readonly (string | null)[]]>([
    ['nothing', {}, ['refused', 'refused', 'refused', 'created']],
    [
      'a value wherever it stands',
      { mends: [{ kind, column: unit, from: 'Kilogramm', to: 'Kilogram' }] },
      ['created', 'created', 'refused', 'created'],
    ],
    [
      'one cell',
      { mends: [{ kind, file, row: 2, column: unit, to: 'Kilogram' }] },
      ['refused', 'created', 'refused', 'created'],
    ],
    [
      'cells left empty, one of them with a number as it is typed',
      {
        mends: [
          { kind, file, row: 3, column: unit, to: null },
          { kind, file, row: 3, column: 'shelfLifeDays', to: '12.5' },
        ],
      },
      ['refused', 'refused', 'created', 'created'],
    ],
    [
      'what an earlier mend put there',
      {
        mends: [
          { kind, column: unit, from: 'Kilogramm', to: 'Pint' },
          { kind, column: unit, from: 'Pint', to: 'Litre' },
          { kind, file, row: 3, column: 'shelfLifeDays', to: 3 },
        ],
      },
      ['created', 'created', 'created', 'created'],
    ],
    [
      'rows left out',
      { drop: [1, 2, 4].map((row) => ({ kind, file, row })) },
      ['left', 'left', 'refused', 'left'],
    ],
    [
      'another list, another file, another column',
      {
        mends: [
          { kind: 'locations', column: unit, from: 'Kilogramm', to: 'Kilogram' },
          { kind, file: 'n.csv', row: 1, column: unit, to: 'Kilogram' },
          { kind, column: 'colour', from: 'Kilogramm', to: 'Kilogram' },
          { kind, file, row: 1, column: 'constructor', to: 'Kilogram' },
        ],
        drop: [{ kind, file: 'n.csv', row: 4 }],
      },
      ['refused', 'refused', 'refused', 'created'],
    ],
  ])('mends %s', async (_, corrections, expected) => {
    const { rows } = await plan([materials], corrections)
    expect(rows.map(({ outcome }: Json) => outcome)).toEqual(expected)
  })

  it('says of a refused row all that it says, and what was probably meant', async () => {
    const { rows } = await plan([materials], {})
    expect(rows[0].given).toEqual({ path: 'A', unitOfMeasureName: 'Kilogramm', shelfLifeDays: 1 })
    expect(rows[1].errors[unit][0]).toMatchObject({ nearest: 'Kilogram' })
    const { rows: places } = await plan([{ name: 'l.csv', text: 'path,type\nX,AERA\n' }], {})
    expect(places[0].errors.type[0]).toMatchObject({ rule: 'choice.unknown', nearest: 'AREA' })
  })

  it('mends the beginning of paths, and lets one half of a reference say what is meant', async () => {
    const text = 'path,parentId\n/Dairi/Bay1,\nDairi/Bay2,\nDairies/Bay3,\nDairy/Bay4,X\n'
    const { rows } = await plan([{ part: 'locations', name: 'l.csv', text }], {
      mends: [
        { kind: 'locations', column: 'path', from: 'Dairi', to: 'Dairy', below: true },
        { kind: 'locations', column: 'parentPath', file: 'l.csv', row: 4, to: 'Dairy' },
      ],
    })
    expect(rows.map(({ label, outcome }: Json) => [label, outcome])).toEqual([
      ['Dairy/Bay1', 'created'],
      ['Dairy/Bay2', 'created'],
      ['Dairies/Bay3', 'refused'],
      ['Dairy/Bay4', 'created'],
    ])
  })

  it('says which row has what another needs, where it is left out', async () => {
    const text = 'path\nYard\nYard/Gate\nDairy/Hall\n'
    const places = [{ name: 'l.csv', text, part: 'locations' }]
    const drop = [{ kind: 'locations', file: 'l.csv', row: 1 }] as const
    const { counts, rows, digest } = await plan(places, { drop })
    expect(counts).toEqual({ created: 1, updated: 0, unchanged: 0, refused: 1, left: 1 })
    expect(rows[0]).toMatchObject({ outcome: 'left', label: 'Yard', id: null })
    expect(rows[1].errors.path[0].message).toBe(
      'There is no location Yard. Row 1, which is left out, has it.',
    )
    const strict = await post(places, { drop }, `digest=${digest}`)
    expect(strict.status).toBe(422)
    const sound = await (await post(places, { drop }, 'dryRun=true&onError=skip')).json()
    expect((await post(places, {}, `onError=skip&digest=${sound.digest}`)).status).toBe(409)
    const done = await (await post(places, { drop }, `onError=skip&digest=${sound.digest}`)).json()
    expect(done.changeId).not.toBeNull()
    const { body } = await server.get('/api/locations')
    expect(body.map(({ path }: Json) => path).toSorted()).toEqual(['Dairy', 'Dairy/Bays', 'Dairy/Hall'])
    expect(await server.send('POST', `/api/changes/${done.changeId}/revert`)).toMatchObject({ status: 200 })
  })

  it('reads the columns of a file as it is said of them', async () => {
    const named = { name: file, text: 'Bezeichnung,Farbe\nA,red\n', part: kind }
    const { rows, columns } = await plan([named], {
      mapping: [
        { kind, file, column: 'Bezeichnung', property: 'path' },
        { kind: 'locations', file, column: 'Farbe', property: 'path' },
        { kind, file: 'n.csv', column: 'Farbe', property: 'erpId' },
      ],
    })
    expect(rows).toMatchObject([{ outcome: 'created', label: 'A' }])
    expect(columns).toMatchObject([
      { column: 'Bezeichnung', property: 'path', samples: ['A'] },
      { column: 'Farbe', property: null, samples: ['red'] },
    ])
  })

  it('tells files of one name apart', async () => {
    const twice = [
      { name: 'u.csv', text: 'name,symbol\nPint,pt\n' },
      { name: 'u.csv', text: 'name,symbol\nOunce,oz\n' },
    ]
    const { rows } = await plan(twice, { drop: [{ kind: 'unitsOfMeasure', file: 'u (2).csv', row: 1 }] })
    expect(rows.map(({ file: name, outcome }: Json) => [name, outcome])).toEqual([
      ['u.csv', 'created'],
      ['u (2).csv', 'left'],
    ])
  })

  it.each([
    ['no JSON', '{', ''],
    ['what is no list', { drop: 1 }, ' at drop'],
    ['what nobody knows', { match: [] }, ''],
    ['no row', { drop: [{ kind, file, row: 0 }] }, ' at drop.0.row'],
  ])('refuses corrections that are %s', async (_, corrections, place) => {
    const form = new FormData()
    form.append('corrections', typeof corrections === 'string' ? corrections : JSON.stringify(corrections))
    form.append('file', new File([materials.text], file))
    const app = createApp(server.store, { contract: '2025-03', user: 'x', version: '0', storage: 'x' })
    const response = await app.request('/api/plant/import?dryRun=true', { method: 'POST', body: form })
    const { detail } = await response.json()
    expect([response.status, detail]).toEqual([
      422,
      `The corrections cannot be read${place}: they are JSON with mapping, mends and drop.`,
    ])
  })

  it('answers in lines, how far it is among them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ path: `Dairy/L${at}` }))
    const response = await server.send(
      'POST',
      '/api/plant/import?dryRun=true',
      { locations: rows },
      {
        Accept: 'application/x-ndjson',
      },
    )
    const lines: readonly Json[] = String(response.body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.at(-1).answer.counts.created).toBe(20_000)
    const told = lines.slice(0, -1).map(({ progress }) => progress)
    expect(told.length).toBeGreaterThan(0)
    for (const { done, total } of told) expect([done > 0 && done <= total, total]).toEqual([true, 20_000])
  })
})
