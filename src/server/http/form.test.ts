import { describe, expect, it } from 'vitest'
import { type Bytes, bytesOf } from '#domain/transfer/bytes.ts'
import { readForm, textOf } from './form.ts'

const type = 'multipart/form-data; boundary=----x'
const body =
  '------x\r\nContent-Disposition: form-data; name="corrections"\r\n\r\n{}\r\n' +
  '------x\r\nContent-Disposition: form-data; name="file"; filename="Käse.csv"\r\nContent-Type: text/csv\r\n\r\n' +
  'name\r\n\r\n------ Käse\r\n\r\n------x--\r\n'

describe('a form', () => {
  it.each([1, 2, 7, 1000])('in pieces of %i bytes is its parts, byte for byte', (size) => {
    const parts = readForm(inPieces(body, size), type)
    expect(parts?.map((part) => ({ ...part, bytes: textOf(part.bytes) }))).toEqual([
      { name: 'corrections', bytes: '{}' },
      { name: 'file', bytes: 'name\r\n\r\n------ Käse\r\n' },
    ])
  })

  it('reads what the platform writes', async () => {
    const form = new FormData()
    form.set('file', new File(['a\r\nb'], 'x.csv', { type: 'text/csv' }))
    const written = new Response(form)
    const bytes = new Uint8Array(await written.arrayBuffer())
    const parts = readForm(bytesOf([bytes]), written.headers.get('Content-Type') ?? '') ?? []
    expect(parts.map(({ name, bytes: file }) => [name, textOf(file)])).toEqual([['file', 'a\r\nb']])
  })

  it.each([
    ['that is cut off', body.slice(0, -10), type],
    ['of another boundary', body, 'multipart/form-data; boundary=y'],
    ['without a boundary', body, 'multipart/form-data'],
    ['with a part that has no name', '------x\r\n\r\nx\r\n------x--', type],
    ['that is empty', '', type],
  ])('%s is none', (_, text, contentType) => expect(readForm(inPieces(text, 5), contentType)).toBeNull())
})

function inPieces(text: string, size: number): Bytes {
  const bytes = new TextEncoder().encode(text)
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  return bytesOf(pieces)
}
