import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { everything } from '#domain/list-query.ts'
import { recordsBetween } from './windows.ts'

const TOTAL = 250

afterEach(() => vi.unstubAllGlobals())

describe('the rows of a list, by windows', () => {
  it.each([
    [0, 0],
    [0, 49],
    [49, 50],
    [99, 100],
    [45, 205],
    [120, 180],
    [200, 249],
  ])('from %i to %i are those and no others, each fetched once', async (first, last) => {
    const asked: number[] = []
    vi.stubGlobal('fetch', async (address: string) => {
      const search = new URL(address, 'http://lotwright').searchParams
      const [offset, limit] = [Number(search.get('offset') ?? 0), Number(search.get('limit') ?? 100)]
      const rows = Array.from({ length: Math.min(limit, TOTAL - offset) }, (_, index) => offset + index)
      asked.push(...rows)
      return Response.json({
        items: rows.map((row) => ({ id: `row ${row}` })),
        total: TOTAL,
        nextCursor: null,
      })
    })
    const records = await recordsBetween(new QueryClient(), '2025-03', everything, { first, last })
    const expected = Array.from({ length: last - first + 1 }, (_, index) => `row ${first + index}`)
    expect(records.map(({ id }) => id)).toEqual(expected)
    expect(new Set(asked).size).toBe(asked.length)
  })
})
