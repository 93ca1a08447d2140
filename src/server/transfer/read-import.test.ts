import { describe, expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { uploadsOnDisk } from '#server/uploads-on-disk.ts'
import { aDatabase, type Json, ROOT } from '#testing/api.ts'
import type { Uploads } from './uploads.ts'

const csv = 'name,operationType\nLids,SCRAP\nKäse,SCRAP\n'
const form = new FormData()
form.set('corrections', JSON.stringify({ cells: [{ row: 1, parameter: 'name', value: 'Caps' }] }))
form.set('file', new Blob([csv]), 'x.csv')
const cutOff = new FormData()
cutOff.set('other', 'x')

describe('a file that does not say how large it is', () => {
  it.each([
    ['alone', new Response(csv), ['Lids', 'Käse']],
    ['in a form', new Response(form), ['Caps', 'Käse']],
    ['in a form without it', new Response(cutOff), undefined],
    ['that is cut off', new Response('name,notes\nLids,"cut'), undefined],
  ])('%s is read from the disk, and then no longer kept there', async (_, body, names) => {
    const database = await aDatabase('sqlite')
    const server = await database.serve()
    const { uploads, open } = watched(uploadsOnDisk())
    const settings = { contract: '2025-03', user: 'x', version: '0', storage: 'x', uploads } as const
    const init = {
      method: 'POST',
      body: body.body,
      headers: { 'Content-Type': body.headers.get('Content-Type') ?? '' },
      duplex: 'half',
    } as const
    const response = await createApp(server.store, settings).request(`${ROOT}/import`, init)
    const answer: Json = await response.json()
    expect(answer.rows?.map(({ name }: Json) => name)).toEqual(names)
    expect(open()).toEqual({ taken: 1, read: 0, kept: 0 })
    await database.drop()
  })
})

/** Counts what came, what is still open, and what could still be found. */
function watched(uploads: Uploads) {
  const names = new Set<string>()
  let [taken, read] = [0, 0]
  const watching: Uploads = {
    keep: async (type, pieces) => {
      const name = await uploads.keep(type, pieces)
      taken += 1
      names.add(name)
      return name
    },
    find: async (name) => {
      const found = await uploads.find(name)
      if (found === null) return null
      read += 1
      const close = async () => {
        read -= 1
        await found.close()
      }
      return { ...found, close }
    },
    forget: async (name) => {
      names.delete(name)
      await uploads.forget(name)
    },
  }
  return { uploads: watching, open: () => ({ taken, read, kept: names.size }) }
}
