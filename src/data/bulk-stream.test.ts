import { describe, expect, it } from 'vitest'
import { linesIn } from './bulk-stream.ts'

describe('the lines of an answer', () => {
  it.each([
    ['one chunk', ['{"a":1}\n{"b":2}\n']],
    ['a line cut in two', ['{"a":', '1}\n{"b"', ':2}\n']],
    ['a last line without its end', ['{"a":1}\n', '{"b":2}']],
    ['empty lines between', ['\n{"a":1}\n\n', '{"b":2}\n\n']],
  ])('are whole when they come as %s', async (_, chunks) => {
    expect(await read(chunks)).toEqual(['{"a":1}', '{"b":2}'])
  })

  it('keep a letter whose bytes come apart', async () => {
    const bytes = new TextEncoder().encode('"Kühl"\n')
    expect(await read([bytes.slice(0, 3), bytes.slice(3)])).toEqual(['"Kühl"'])
  })
})

async function read(chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
      }
      controller.close()
    },
  })
  const lines: string[] = []
  for await (const line of linesIn(body)) lines.push(line)
  return lines
}
