import { Problem, type ProblemDocument } from '#domain/problem.ts'
import { type Bytes, bytesOf } from '#domain/transfer/bytes.ts'
import type { WireRecord } from '#domain/wire.ts'
import {
  type FirstLook,
  look,
  type Looked,
  type Opening,
  type Refusal,
  refusedFile,
  rowsOf,
} from './file-look.ts'

/** What the page asks about a file, each time with how it is read. */
export type Ask = { readonly file: File; readonly as: Opening } & (
  | { readonly is: 'look' }
  | { readonly is: 'row'; readonly row: number }
  | { readonly is: 'refused'; readonly refusals: readonly Refusal[]; readonly reasonColumn: string }
)

export type Told =
  | { readonly progress: { readonly bytes: number } | { readonly rows: number } }
  | { readonly look: FirstLook }
  | { readonly row: WireRecord }
  | { readonly csv: string }
  | { readonly problem: ProblemDocument }
  /** The browser could not read the file. */
  | { readonly unreadable: string }

let bytes: Bytes | null = null
/** As it was last read, and how that was. */
let last: (Looked & { readonly key: string }) | null = null

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(data).then(tell, (error: unknown) => tell(failure(error)))
})

async function answer(ask: Ask): Promise<Told> {
  const { file, firstLook } = await read(ask)
  if (ask.is === 'look') return { look: firstLook }
  if (ask.is === 'row') return { row: (file === null ? [] : rowsOf(file, [ask.row]))[0] ?? {} }
  const { refusals, reasonColumn } = ask
  return { csv: file === null ? '' : refusedFile(ask.as.contract, file, refusals, reasonColumn) }
}

async function read({ file, as }: Ask): Promise<Looked> {
  const key = JSON.stringify(as)
  if (last?.key === key) return last
  bytes ??= await bytesIn(file)
  last = { ...look(bytes, as, (rows) => tell({ progress: { rows } })), key }
  return last
}

async function bytesIn(file: File): Promise<Bytes> {
  const chunks: Uint8Array[] = []
  let read = 0
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return bytesOf(chunks)
    chunks.push(value)
    read += value.byteLength
    tell({ progress: { bytes: read } })
  }
}

function failure(error: unknown): Told {
  if (error instanceof Problem) return { problem: error.document }
  return { unreadable: error instanceof Error ? error.message : String(error) }
}

function tell(told: Told): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to its page alone
  self.postMessage(told)
}
