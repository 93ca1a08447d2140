import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, engineNames, type Json, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

const text = (content: string) => new TextEncoder().encode(content)
const zip = (path: string, content = '{"name": "Lids"}') => zipSync({ [path]: text(content) })
const deep = '['.repeat(100_000) + ']'.repeat(100_000)
const MEGABYTE = 1024 * 1024

describe.each(engineNames)('a bad file, sent to %s', (engine) => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase(engine)
    server = await database.serve()
  })
  afterAll(() => database.drop())

  const send = async (body: BodyInit, search: string) => {
    const settings = { contract: '2025-03', user: 'x', version: '0', storage: 'x' } as const
    const init = { method: 'POST', body, duplex: 'half' } as const
    const response = await createApp(server.store, settings).request(`${ROOT}/import?${search}`, init)
    const answer: Json = await response.json()
    return { status: response.status, answer }
  }
  const stored = async () => (await server.get(`${ROOT}?limit=1`)).body.total

  it.each([
    ['cut off within a cell', text('name,notes\nLids,"cut'), 400, 'Row 2'],
    ['cut off within a list', text('[{"name": "Lids"}, {"name": "Tu'), 400, 'row 2'],
    ['cut off within a zip', zip('a.json').subarray(0, 60), 400, 'cut off'],
    ['cut off within a script', text('op.saveInventoryOperation(name="Lids'), 400, 'Line 1'],
    ['binary', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251), 400, 'character'],
    ['an Excel workbook', zip('[Content_Types].xml'), 400, 'save the sheet as CSV'],
    ['empty', text(''), 400, 'It is empty'],
    ['with a header twice', text('name,notes,name\na,b,c'), 400, 'Columns 1 and 3'],
    ['with two headers of one meaning', text('name,Name\na,b'), 400, 'both mean name'],
    ['with a ragged row', text('name,notes\nLids,x\nTubs'), 422, 'Row 2'],
    ['with a row twice', text('name,notes\nLids,x\nLids,y'), 422, 'Row 2, name: Row 1 is about'],
    ['with a row that names nothing', text('name,notes\nLids,x\n,y'), 422, 'Row 2'],
    ['with lists in lists', text(`[{"name": "a", "notes": ${deep}}]`), 422, 'Row 1, notes'],
    ['of more columns than mean anything', text(`${'\t'.repeat(60_000)}x`), 400, 'names no parameter'],
    ['a zip that climbs out', zip('../../etc/a.json'), 400, '../../etc/a.json leads out'],
    ['a zip that begins at the root', zip('/etc/a.json'), 400, '/etc/a.json leads out'],
    ['a zip that unpacks to far more', zip('a.json', `["${'a'.repeat(30 * MEGABYTE)}"]`), 400, 'a.json'],
  ])('%s is refused with the place, and stores nothing', async (_, bytes, status, place) => {
    const refused = await send(bytes, '')
    expect(refused).toMatchObject({ status, answer: { detail: expect.stringContaining(place) } })
    expect(await stored()).toBe(0)
  })

  it('of a gigabyte is refused before it is read, whether or not it says how large it is', async () => {
    const said = await server.send('POST', `${ROOT}/import`, 'name', {
      'Content-Length': `${1024 * MEGABYTE}`,
    })
    expect([said.status, said.body.detail]).toEqual([413, expect.stringContaining('256 MB')])
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1
        controller.enqueue(piece)
      },
    })
    const { status } = await send(endless, '')
    expect([status, sent < 300]).toEqual([413, true])
    expect(await stored()).toBe(0)
  })
})

/** The same memory again and again: what is read of it is not copied. */
const piece = new Uint8Array(MEGABYTE)
