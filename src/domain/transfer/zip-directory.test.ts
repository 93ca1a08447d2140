import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Bytes, bytesOf } from './bytes.ts'
import { unzipped, zipEntries } from './zip-directory.ts'

const filesIn = (zip: Bytes) =>
  Object.fromEntries(Array.from(zipEntries(zip), (entry) => [entry.path, unzipped(zip, entry)]))
// The library that writes them here cannot write a file of that name.
const anyPath = fc.string({ minLength: 1, unit: 'grapheme' }).filter((path) => path !== '__proto__')
const anyFiles = fc.dictionary(anyPath, fc.uint8Array(), { maxKeys: 9 })

describe('a zip', () => {
  it('is what was put into it, packed or not, with or without words at its end', () => {
    const property = fc.property(anyFiles, fc.constantFrom(0, 6), fc.nat(300), (files, level, comment) => {
      const bytes = zipSync({ ...files }, { level: level === 0 ? 0 : 6 })
      const end = new Uint8Array(comment).fill(0x50)
      new DataView(bytes.buffer).setUint16(bytes.length - 2, comment, true)
      expect(filesIn(bytesOf([bytes, end]))).toEqual({ ...files })
    })
    fc.assert(property)
  })

  it('that is cut off anywhere says so, and gives nothing else for what it holds', () => {
    const bytes = zipSync({ 'a.json': new TextEncoder().encode('{"name": "Lids"}'.repeat(20)) })
    const lengths = Array.from({ length: bytes.length }, (_, length) => length)
    for (const length of lengths) expect(() => filesIn(bytesOf([bytes.slice(0, length)]))).toThrow(Error)
  })

  it('whose sizes stand beside their fields is read', () => {
    const content = new TextEncoder().encode('{"name": "Lids"}')
    expect(filesIn(bytesOf(wide(content)))).toEqual({ 'a.json': content })
  })
})

/** As programs write it that do not know at first how long a file will be. */
function wide(content: Uint8Array) {
  const name = new TextEncoder().encode('a.json')
  const head = new DataView(new ArrayBuffer(30 + name.length))
  head.setUint32(0, 0x04034b50, true)
  head.setUint16(26, name.length, true)
  new Uint8Array(head.buffer).set(name, 30)
  const entry = new DataView(new ArrayBuffer(46 + name.length + 8 + 20))
  entry.setUint32(0, 0x02014b50, true)
  entry.setUint32(20, 0xffffffff, true)
  entry.setUint32(24, 0xffffffff, true)
  entry.setUint16(28, name.length, true)
  entry.setUint16(30, 28, true)
  new Uint8Array(entry.buffer).set(name, 46)
  const extra = 46 + name.length
  // Another program's field, then ours.
  entry.setUint16(extra, 0x5455, true)
  entry.setUint16(extra + 2, 4, true)
  entry.setUint16(extra + 8, 1, true)
  entry.setUint16(extra + 10, 16, true)
  entry.setBigUint64(extra + 12, BigInt(content.length), true)
  entry.setBigUint64(extra + 20, BigInt(content.length), true)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(10, 1, true)
  end.setUint32(12, entry.byteLength, true)
  end.setUint32(16, head.byteLength + content.length, true)
  const [headBytes, entryBytes, endBytes] = [head, entry, end].map(({ buffer }) => new Uint8Array(buffer))
  return [headBytes, content, entryBytes, endBytes].filter((part) => part !== undefined)
}
