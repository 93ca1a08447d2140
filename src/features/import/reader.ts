import { problemFrom } from '#data/client.ts'
import type { WireRecord } from '#domain/wire.ts'
import type { FirstLook, Opening, Refusal } from './file-look.ts'
import type { Ask, Told } from './read-worker.ts'

export type ReadProgress = Extract<Told, { readonly progress: unknown }>['progress']

/** Reads one file beside the page, which stays free for whoever works with it. */
export interface Reader {
  /** Rejects with the `Problem` that the file has, or an `Unreadable`. */
  readonly look: (as: Opening, onProgress: (progress: ReadProgress) => void) => Promise<FirstLook>
  /** What a row says, as the file has it. */
  readonly row: (as: Opening, row: number) => Promise<WireRecord>
  readonly refused: (as: Opening, refusals: readonly Refusal[], reasonColumn: string) => Promise<string>
  /** Stops whatever it is at. */
  readonly close: () => void
}

/** The browser could not read the file, as when it was moved meanwhile. */
export class Unreadable extends Error {}

export function createReader(file: File): Reader {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  let last: Promise<unknown> = Promise.resolve()
  /** One question at a time, so that answers need no names. */
  const ask = (question: Ask, onProgress?: (progress: ReadProgress) => void): Promise<Answer> => {
    const asked = last.then(() => send(worker, question, onProgress))
    last = asked.catch(() => undefined)
    return asked
  }
  return {
    look: async (as, onProgress) => {
      const told = await ask({ is: 'look', file, as }, onProgress)
      if ('look' in told) return told.look
      throw unexpected()
    },
    row: async (as, row) => {
      const told = await ask({ is: 'row', file, as, row })
      return 'row' in told ? told.row : {}
    },
    refused: async (as, refusals, reasonColumn) => {
      const told = await ask({ is: 'refused', file, as, refusals, reasonColumn })
      return 'csv' in told ? told.csv : ''
    },
    close: () => worker.terminate(),
  }
}

type Answer = Exclude<Told, { readonly progress: unknown }>

function send(worker: Worker, question: Ask, onProgress?: (progress: ReadProgress) => void): Promise<Answer> {
  const over = new AbortController()
  const { signal } = over
  const answered = new Promise<Answer>((resolve, reject) => {
    const hear = ({ data }: MessageEvent<Told>) => {
      if ('progress' in data) onProgress?.(data.progress)
      else if ('problem' in data) reject(problemFrom(data.problem) ?? unexpected())
      else if ('unreadable' in data) reject(new Unreadable(data.unreadable))
      else resolve(data)
    }
    worker.addEventListener('message', hear, { signal })
    worker.addEventListener('error', ({ message }) => reject(new Unreadable(message)), { signal })
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page speaks to its worker alone
  worker.postMessage(question)
  return answered.finally(() => over.abort())
}

function unexpected(): Error {
  return new Unreadable('The file was not read.')
}
