import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, joined, partOf, piecesOf } from './bytes.ts'

describe('a file in pieces', () => {
  it('is read from anywhere to anywhere, in whole and in part', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 9 })
    const place = fc.integer({ min: 0, max: 90 })
    const property = fc.property(pieces, place, place, place, place, (some, start, end, from, to) => {
      const whole = joined(some)
      const bytes = bytesOf(some)
      const part = partOf(bytes, start, end)
      expect([bytes.size, bytes.read(from, to)]).toEqual([whole.length, whole.slice(from, to)])
      expect(part.read(from, to)).toEqual(whole.slice(start, end).slice(from, to))
      expect(joined([...piecesOf(part)])).toEqual(whole.slice(start, end))
    })
    fc.assert(property)
  })
})
