import { describe, expect, it } from 'vitest'
import { type Done, isLong, secondsLeft } from './time-left.ts'

describe('Work that takes its time', () => {
  it('is spoken of after a second', () => {
    expect([0, 0.9, 1, 30].map(isLong)).toEqual([false, false, true, true])
  })

  it.each<[string, Done | null, number, number | null]>([
    ['is not said before ten seconds', { done: 500, total: 1000 }, 9, null],
    ['is as much again at the half', { done: 500, total: 1000 }, 10, 10],
    ['is rounded up', { done: 900, total: 1000 }, 12, 2],
    ['is nothing at the end', { done: 1000, total: 1000 }, 12, 0],
    ['is not known before anything is done', { done: 0, total: 1000 }, 20, null],
    ['is not known without a word of how far it is', null, 20, null],
  ])('what is left %s', (_, progress, seconds, left) => {
    expect(secondsLeft(progress, seconds)).toBe(left)
  })
})
