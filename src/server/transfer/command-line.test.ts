import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { expect, it } from 'vitest'
import { createApp } from '#server/app.ts'
import { aDatabase, type Json, ROOT, type Server } from '#testing/api.ts'

const blocks = [...readFileSync('docs/command-line.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(
  ([, lines = '']) => lines,
)
const [names = '', exported = '', planned = '', drift = '', stored = '', taken = '', history = '', ...plant] =
  blocks
const [lists = '', plantPlanned = '', mended = '', plantDrift = '', plantStored = ''] = plant
const missing = ['curl', 'jq', 'bash'].filter(
  (program) => spawnSync(program, ['--version']).error !== undefined,
)

it('the lines of docs/command-line.md do what it says', async (context) => {
  context.skip(missing.length > 0, `NOT TESTED: ${missing.join(' and ')} cannot be run on this machine`)
  const database = await aDatabase('sqlite')
  const server = await database.serve()
  const { address, close } = await listening(server)
  const folder = mkdtempSync(join(tmpdir(), 'lotwright-lines-'))
  const run = (...lines: readonly string[]) => bash(folder, address, [names, ...lines].join('\n'))
  const read = (file: string): Json => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  await server.send('POST', '/api/plant/sample', {})

  expect(blocks).toHaveLength(12)
  expect(await run(exported, planned, drift, stored, taken)).toMatchObject({ code: 0, stderr: '' })
  expect(read('stored.json').changeId).toBeNull()

  const [{ id, notes }] = read('operations.json')
  await server.send('POST', ROOT, { id, notes: 'Edited by hand' })
  const drifted = await run(planned, drift)
  expect(drifted).toMatchObject({ code: 1, stdout: expect.stringContaining('1 update') })
  expect((await run(stored)).code).toBe(0)
  expect((await server.get(`${ROOT}/${id}`)).body.notes).toBe(notes)
  expect((await run(taken)).code).toBe(0)
  expect((await server.get(`${ROOT}/${id}`)).body.notes).toBe('Edited by hand')

  expect(await run(history)).toMatchObject({ code: 0, stderr: '' })
  expect(readFileSync(join(folder, 'changes.csv'), 'utf8')).toMatch(/,updated,notes,.*,Edited by hand\r$/m)

  const asItIs = await run(lists, plantPlanned, mended, plantDrift, plantStored)
  expect(asItIs).toMatchObject({ code: 0, stderr: '' })
  expect(read('mended-plan.json').counts).toMatchObject({ refused: 0, left: 0 })
  expect(read('plant-stored.json').changeId).toBeNull()
  const [unit] = read('units-of-measure.json')
  await server.send('POST', '/api/plant/import', { unitsOfMeasure: [{ ...unit, symbol: 'other' }] })
  expect((await run(plantPlanned, plantDrift)).code).toBe(1)
  expect((await run(plantStored)).code).toBe(0)
  expect((await server.get('/api/units-of-measure')).body).toContainEqual(unit)

  const refused = await run(planned.replace('@operations.json', '\'[{"name": 5}\''))
  expect([refused.code, read('plan.json').type]).toEqual([22, 'urn:lotwright:problem:not-json'])
  await close()
  await database.drop()
  rmSync(folder, { recursive: true })
})

async function listening({ store }: Server) {
  const settings = { contract: '2025-03', user: 'CI', version: '0', storage: 'a test' } as const
  const host = createAdaptorServer({ fetch: createApp(store, settings).fetch })
  host.listen(0, '127.0.0.1')
  await once(host, 'listening')
  const address = host.address()
  if (address === null || typeof address === 'string') throw new Error('It listens nowhere.')
  return {
    address: `http://127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(host, 'close')
      host.close()
      await closed
    },
  }
}

/** Runs lines as a pipeline does: what fails ends them. */
function bash(cwd: string, address: string, lines: string) {
  const env = { ...process.env, LOTWRIGHT: address }
  return new Promise<{ readonly code: number | string; readonly stdout: string; readonly stderr: string }>(
    (resolve) => {
      execFile('bash', ['-e', '-c', lines], { cwd, env }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : (error.code ?? 'killed'), stdout, stderr }),
      )
    },
  )
}
