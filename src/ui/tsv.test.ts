import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTsv, writeTsv } from './tsv.ts'

describe('cells on the clipboard', () => {
  it.each([
    ['a value', 'Bay1', [['Bay1']]],
    ['nothing', '', [['']]],
    ['a row', 'a\tb\t', [['a', 'b', '']]],
    [
      'rows as Excel ends them',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['rows without a newline at the end', 'a\nb', [['a'], ['b']]],
    ['one newline at the end, which is no row', 'a\n', [['a']]],
    ['an empty last row', 'a\n\n', [['a'], ['']]],
    ['a cell of two lines', '"if(\n{a})"\tb\n', [['if(\n{a})', 'b']]],
    ['a cell of two lines alone', '"a\nb"', [['a\nb']]],
    ['quotes within a quoted cell', '"a ""b""\n"\tc', [['a "b"\n', 'c']]],
    ['an expression that begins with a quote', '"a" + {b}', [['"a" + {b}']]],
    ['lines that begin with quotes of their own', '"a" + {b}\n"c" + {d}', [['"a" + {b}'], ['"c" + {d}']]],
  ])('%s', (_, text, rows) => {
    expect(readTsv(text)).toEqual(rows)
  })

  it('come back as they were copied, whatever they hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '{', 'ü', ','), maxLength: 8 })
    const block = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      )
    fc.assert(
      fc.property(block, (rows) => {
        expect(readTsv(writeTsv(rows))).toEqual(rows)
      }),
    )
  })
})
