import { renderHook, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useWholeRows } from './use-whole-rows.ts'

const rowsFrom = (first: number): readonly number[] => Array.from({ length: 30 }, (_, at) => first + at)

describe('rows of a table', () => {
  const drawn = (isThere: (index: number) => boolean = () => true) => {
    const counts: number[] = []
    const { result, rerender } = renderHook(
      ({ rows, there }) => {
        const isWhole = useWholeRows(rows, there)
        const whole = rows.filter(isWhole)
        if (whole.length !== counts.at(-1)) counts.push(whole.length)
        return whole
      },
      { initialProps: { rows: rowsFrom(0), there: isThere } },
    )
    const show = (rows: readonly number[], there = isThere) => rerender({ rows, there })
    return { result, show, counts }
  }

  it('are all drawn whole where they are the first', () => {
    expect(drawn().counts).toEqual([30])
  })

  it('that scrolling brings become whole a few to a frame, the first before the others', async () => {
    const { result, show, counts } = drawn()
    show(rowsFrom(1000))
    await waitFor(() => expect(result.current).toHaveLength(30))
    expect(counts).toEqual([30, 0, 6, 12, 18, 24, 30])
    show(rowsFrom(1004))
    expect(result.current).toEqual(rowsFrom(1004).slice(0, 26))
  })

  it('that pass by faster than they can be drawn are not drawn whole before they stand', async () => {
    const { result, show, counts } = drawn()
    for (const first of [20, 40, 60, 80]) {
      show(rowsFrom(first))
      await new Promise(requestAnimationFrame)
    }
    expect(counts).toEqual([30, 10, 0])
    await waitFor(() => expect(result.current).toHaveLength(30))
  })

  it('that are still fetched wait until they are there', async () => {
    const { result, show } = drawn()
    show(rowsFrom(500), (index) => index < 503)
    await waitFor(() => expect(result.current).toEqual([500, 501, 502]))
    show(rowsFrom(500), () => true)
    await waitFor(() => expect(result.current).toHaveLength(30))
  })

  it('that were left are brought anew', async () => {
    const { result, show } = drawn()
    show(rowsFrom(500), (index) => index < 100)
    await waitFor(() => expect(result.current).toEqual([]))
    await new Promise(requestAnimationFrame)
    show(rowsFrom(0))
    expect(result.current).toEqual([])
  })
})
