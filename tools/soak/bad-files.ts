import { request } from 'node:http'
import { Readable } from 'node:stream'
import { zipSync } from 'fflate'
import { residentMemory } from '../bench/process.ts'
import type { OwnServer } from '../own-server.ts'

const MEGABYTE = 1024 * 1024
const IMPORT = '/api/inventory-operations/import'

export interface BadFiles {
  /** What a server held at most, in MB. */
  readonly peak: number
  readonly sent: number
  /** What was answered otherwise than by a refusal with a sentence. */
  readonly faults: readonly string[]
}

/** Sends files that are none, small and as large as a gigabyte, one after the other. */
export async function sendBadFiles(server: OwnServer): Promise<BadFiles> {
  let peak = 0
  const pid = server.pid() ?? 0
  const watch = setInterval(() => {
    peak = Math.max(peak, residentMemory(pid))
  }, 10)
  const faults: string[] = []
  for (const { what, pieces, length } of files()) {
    const { status, body } = await send(`${server.url}${IMPORT}`, pieces(), length)
    const isRefused = (status === 400 || status === 413 || status === 422) && /"detail":"[^"]+\."/.test(body)
    if (!isRefused) faults.push(`${what}: ${status} ${body.slice(0, 200)}`)
  }
  clearInterval(watch)
  const list = await fetch(`${server.url}/api/inventory-operations?limit=1`)
  if (!(await list.text()).includes('"total":0')) faults.push('Something was stored.')
  return { peak, sent: files().length, faults }
}

interface BadFile {
  readonly what: string
  readonly pieces: () => Iterable<Uint8Array>
  /** Null: it is not said. */
  readonly length: number | null
}

function files(): readonly BadFile[] {
  const text = (content: string) => new TextEncoder().encode(content)
  const small = (what: string, bytes: Uint8Array): BadFile => ({
    what,
    pieces: () => [bytes],
    length: bytes.length,
  })
  const large = (what: string, piece: Uint8Array, megabytes: number, isSaid: boolean): BadFile => ({
    what,
    pieces: () => repeated(piece, megabytes),
    length: isSaid ? megabytes * MEGABYTE : null,
  })
  const noise = Uint8Array.from({ length: MEGABYTE }, (_, index) => (index * 7919) % 251)
  const rows = text('Lids,x\n'.repeat(MEGABYTE / 7 + 1)).subarray(0, MEGABYTE)
  const zip = (path: string, content: string) => zipSync({ [path]: text(content) })
  return [
    small('cut off', text('name,notes\nLids,"cut')),
    small('ragged', text('name,notes\nLids,x\nTubs')),
    small('two headers', text('name,notes,name\na,b,c')),
    small('a row twice', text('name,notes\nLids,x\nLids,y')),
    small('a zip that climbs out', zip('../../etc/a.json', '{"name": "Lids"}')),
    small('a zip that unpacks to far more', zip('a.json', `["${'a'.repeat(400 * MEGABYTE)}"]`)),
    large('binary', noise, 60, true),
    large('a quoted cell that never ends', text(`"${'a'.repeat(MEGABYTE - 1)}`), 60, true),
    large('a gigabyte, said', rows, 1024, true),
    large('a gigabyte, not said', rows, 1024, false),
    large('a gigabyte of noise, not said', noise, 1024, false),
  ]
}

function* repeated(piece: Uint8Array, times: number): Iterable<Uint8Array> {
  for (let count = 0; count < times; count += 1) yield piece
}

/** Sends as fast as it is read, until there is an answer. */
function send(url: string, pieces: Iterable<Uint8Array>, length: number | null) {
  return new Promise<{ readonly status: number; readonly body: string }>((resolve, reject) => {
    const headers = length === null ? {} : { 'Content-Length': length }
    const source = Readable.from(pieces)
    const sending = request(url, { method: 'POST', headers }, (response) => {
      // Who is refused for the size is not listened to any more.
      source.unpipe(sending)
      sending.off('error', reject).on('error', () => undefined)
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      const end = () => {
        sending.destroy()
        resolve({ status: response.statusCode ?? 0, body })
      }
      response.on('end', end).on('error', end)
    })
    sending.on('error', reject)
    source.pipe(sending)
  })
}
