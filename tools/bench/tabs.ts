// Tabs that show the list, without their browsers: `node tools/run.mjs tools/bench/tabs.ts <url> <how many>`. Each follows the
// server's events and asks after them what a page asks, with a page's pauses. Prints a line when all follow; ends with its input.
import { Agent, get } from 'node:http'
import type { ChangeEvent } from '#domain/change-event.ts'
import { everything, writeListQuery } from '#domain/list-query.ts'

const [url = '', count = '100'] = process.argv.slice(2)
/** As in src/data/live: rows are asked for no more often than this, counts than that, and both rest after slow answers. */
const pauses = { rows: 600, counts: 5000, rest: 5 }

await Promise.all(Array.from({ length: Number(count) }, openTab))
console.log('open')
process.stdin.resume()
process.stdin.on('end', () => process.exit())

async function openTab(): Promise<void> {
  // As many connections as a browser opens to a server.
  const agent = new Agent({ keepAlive: true, maxSockets: 6 })
  const root = `${url}/api/inventory-operations`
  const ask = (address: string) => read(address, agent)
  const waiting = new Set<string>()
  const countAgain = paced(pauses.counts, () =>
    Promise.all([ask(`${root}/summary?`), ask(`${root}/location-counts?`)]),
  )
  const rowsAgain = paced(pauses.rows, async () => {
    const ids = [...waiting]
    waiting.clear()
    countAgain()
    const columns = [{ field: 'id', test: 'is', values: ids }] as const
    if (ids.length > 0) await ask(`${root}?${writeListQuery({ ...everything, columns })}`)
  })
  await ask(`${root}?limit=200`)
  await follow(agent, ({ ids, records }) => {
    for (const id of ids ?? []) {
      if (id in records) waiting.delete(id)
      else waiting.add(id)
    }
    rowsAgain()
  })
}

/** Resolves when the server has begun to tell. */
function follow(agent: Agent, onChange: (change: ChangeEvent) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    get(`${url}/api/events`, { agent }, (response) => {
      response.setEncoding('utf8')
      let text = ''
      response.on('data', (part: string) => {
        resolve()
        const frames = (text + part).split('\n\n')
        text = frames.pop() ?? ''
        for (const frame of frames) {
          const [, data] = /^event: change\ndata: (.*)$/m.exec(frame) ?? []
          if (data !== undefined) onChange(JSON.parse(data))
        }
      })
      response.on('error', () => undefined)
    }).on('error', reject)
  })
}

function read(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve) => {
    get(address, { agent }, (response) => response.resume().on('close', resolve)).on('error', () => resolve())
  })
}

/** As a page does it: at once, then never twice at a time and with a pause after each. */
function paced(pauseMs: number, work: () => Promise<unknown>): () => void {
  let [isAsked, isRunning] = [false, false]
  const run = async () => {
    isRunning = true
    while (isAsked) {
      isAsked = false
      const from = performance.now()
      await work()
      await new Promise((done) =>
        setTimeout(done, Math.max(pauseMs, pauses.rest * (performance.now() - from))),
      )
    }
    isRunning = false
  }
  return () => {
    isAsked = true
    if (!isRunning) void run()
  }
}
