import { describe, expect, it } from 'vitest'
import { differing } from './differing.ts'

describe('where two texts differ', () => {
  it.each([
    [
      '{[default]Separator/Feeding1}',
      '{[default]Sep01/Feeding1}',
      ['{[default]', 'Separator', 'Sep01', '/Feeding1}'],
    ],
    ['Lids', 'Lids', ['Lids', '', '', '']],
    ['Lids', 'Caps', ['', 'Lids', 'Caps', '']],
    ['Silo 1', 'Old Silo 1', ['', '', 'Old ', 'Silo 1']],
    ['Silo 1', 'Silo 1 copy', ['Silo 1', '', ' copy', '']],
    ['aa', 'aaa', ['', 'aa', 'aaa', '']],
    ['a.a', 'a.a.a', ['a.a', '', '.a', '']],
    ['', 'Caps', ['', '', 'Caps', '']],
    ['Tank 😀', 'Tank 😁', ['Tank ', '😀', '😁', '']],
  ])('%j and %j', (before, after, [head, was, is, tail]) => {
    const found = differing(before, after)
    expect(found).toEqual({ head, before: was, after: is, tail })
    expect(found.head + found.before + found.tail).toBe(before)
    expect(found.head + found.after + found.tail).toBe(after)
  })
})
