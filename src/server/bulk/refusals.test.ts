import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mintUlid } from '#domain/ulid.ts'
import { aDatabase, ROOT, type Server, type TestDatabase } from '#testing/api.ts'

describe('a bulk request that is wrong', () => {
  let database: TestDatabase
  let server: Server
  beforeAll(async () => {
    database = await aDatabase('sqlite')
    server = await database.serve()
  })
  afterAll(() => database.drop())

  it.each([
    [{}, '', 'selection.unclear'],
    [{ ids: [], filter: {} }, '', 'selection.unclear'],
    [{ ids: [], chnage: {} }, 'chnage', 'parameter.unknown'],
    [{ ids: ['x'] }, 'ids.0', 'ulid.malformed'],
    [{ filter: { colour: 'red' } }, 'colour', 'parameter.unknown'],
    [{ ids: [], act: 'erase' }, 'act', 'choice.unknown'],
    [{ ids: [], change: { id: mintUlid() } }, 'id', 'field.notBulk'],
    [{ ids: [], change: { notse: 'x' } }, 'notse', 'parameter.unknown'],
    [{ ids: [], change: { materialPath: 'Nothing' } }, 'materialPath', 'reference.unknown'],
    [{ ids: [], change: { notes: ['x'] } }, 'change.notes', 'type.wrong'],
    [{ ids: [], replace: { enabled: { find: 'a', with: 'b' } } }, 'enabled', 'field.notText'],
    [{ ids: [], replace: { notes: { find: '(a', with: 'b', regex: true } } }, 'notes', 'regex.malformed'],
    [{ ids: [], replace: { notes: { find: '', with: 'b' } } }, 'notes', 'find.empty'],
    [{ ids: [], replace: { notes: { find: 'a', wiht: 'b' } } }, 'replace.notes.with', 'type.wrong'],
    [{ ids: [], pattern: { name: '{nmae}' } }, 'name', 'placeholder.unknown'],
    [{ edits: [{ id: 7, change: {} }] }, 'edits.0.id', 'type.wrong'],
  ])('%j is refused at %s with rule %s', async (request, parameter, rule) => {
    const { status, body } = await server.send('POST', `${ROOT}/bulk`, request)
    expect([status, body.errors[parameter]?.[0].rule]).toEqual([422, rule])
  })
})
