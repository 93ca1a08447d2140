import { describe, expect, it } from 'vitest'
import { isLarger, textAt, widthOfTexts } from './grid-texts.ts'

const block = (rows: number, columns: number) => ({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })
const two = [
  ['a', 'b'],
  ['c', 'd'],
]

describe('texts for a selection', () => {
  it.each([
    [1, 1, true],
    [2, 1, true],
    [2, 2, false],
    [5, 5, false],
  ])('two rows of two are larger than %i × %i: %s', (rows, columns, larger) => {
    expect(isLarger(two, block(rows, columns))).toBe(larger)
  })

  const filled = (texts: Parameters<typeof textAt>[0], rows: number, columns: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from(
        { length: columns },
        (_, column) => textAt(texts, block(rows, columns), row, column) ?? '-',
      ).join(''),
    )

  it.each([
    ['one value fills it', [['x']], 2, 3, ['xxx', 'xxx']],
    ['a row fills every row', [['a', 'b']], 2, 2, ['ab', 'ab']],
    ['a block that fits several times is repeated', two, 4, 2, ['ab', 'cd', 'ab', 'cd']],
    ['one that does not goes in once', two, 3, 2, ['ab', 'cd', '--']],
    ['a short row leaves its last cells empty', [['a'], ['b', 'c']], 2, 2, ['a', 'bc']],
  ])('%s', (_, texts, rows, columns, cells) => {
    expect(filled(texts, rows, columns)).toEqual(cells)
  })

  it('are as wide as their widest row', () => {
    expect(widthOfTexts([['a'], ['b', 'c']])).toBe(2)
  })
})
