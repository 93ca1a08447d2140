import type { ChangeEvent } from '#domain/change-event.ts'

export interface EventReader {
  /** The change set from which on the stream tells of all. */
  readonly start: number
  /** The next change; undefined when the stream has ended. */
  readonly next: () => Promise<ChangeEvent | undefined>
  /** Resolves when the server ends it. */
  readonly ended: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Reads a stream of events, as a browser does. */
export async function readEvents(response: Response): Promise<EventReader> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (reader === undefined) throw new Error('There is no stream.')
  const waiting: Block[] = []
  let text = ''
  const nextBlock = async (): Promise<Block | undefined> => {
    for (;;) {
      const block = waiting.shift()
      if (block !== undefined) return block
      const { done, value } = await reader.read()
      if (done) return undefined
      const parts = (text + value).split('\n\n')
      text = parts.pop() ?? ''
      waiting.push(...parts.flatMap((part) => blockIn(part) ?? []))
    }
  }
  const first = await nextBlock()
  if (first?.event !== 'start') throw new Error(`It began with ${JSON.stringify(first)}.`)
  return {
    start: JSON.parse(first.data).seq,
    next: async () => {
      const block = await nextBlock()
      return block === undefined ? undefined : JSON.parse(block.data)
    },
    ended: async () => {
      while ((await nextBlock()) !== undefined);
    },
    close: () => reader.cancel(),
  }
}

interface Block {
  readonly event: string
  readonly data: string
}

/** Undefined for a comment. */
function blockIn(text: string): Block | undefined {
  const lines = new Map(
    text.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]),
  )
  const [event, data] = [lines.get('event'), lines.get('data')]
  return event === undefined || data === undefined ? undefined : { event, data }
}
