import { describe, expect, it } from 'vitest'
import { counterExample, counterGain } from './counter-example.ts'

describe('what a counter gains', () => {
  it.each([
    { start: 90, stop: 10, wrapsAt: 100, wraps: 1, gained: 20 },
    { start: 90, stop: 10, wrapsAt: 100, wraps: 3, gained: 220 },
    { start: 10, stop: 90, wrapsAt: 100, wraps: 0, gained: 80 },
    { start: 999_400, stop: 1_200, wrapsAt: 1_000_000, wraps: 1, gained: 1_800 },
    { start: 90, stop: 10, wrapsAt: null, wraps: 1, gained: -80 },
    { start: 0.9, stop: 0.1, wrapsAt: 1, wraps: 1, gained: 0.2 },
  ])(
    'from $start to $stop, wrapping $wraps times at $wrapsAt: $gained',
    ({ start, stop, wrapsAt, wraps, gained }) => {
      expect(counterGain(start, stop, wrapsAt, wraps)).toBe(gained)
    },
  )
})

describe('the example under the field', () => {
  it('wraps once at the value given', () => {
    expect(counterExample('100')).toEqual({ start: 90, stop: 10, gained: 20, wraps: 1 })
  })

  it('shows round figures of a wrap value that is none', () => {
    expect(counterExample('65535')).toEqual({ start: 59_000, stop: 6_600, gained: 13_135, wraps: 1 })
  })

  it.each([null, '', 'much', '0', '-5'])('needs no wrap when the value is %j', (wrapsAt) => {
    expect(counterExample(wrapsAt)).toEqual({ start: 1200, stop: 3000, gained: 1800, wraps: 0 })
  })

  it('shows no Double noise', () => {
    expect(counterExample('0.7').gained).toBe(0.14)
  })
})
