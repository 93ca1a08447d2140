import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFiller, placeholdersOf } from '../template/fill.ts'
import { readBlock } from './block.ts'
import { type Combining, combine, type NamedValues } from './combine.ts'
import { unitsBelow } from './units-below.ts'
import { readValues } from './values.ts'

const named = (name: string, text: string): NamedValues => {
  const read = readValues(text)
  if (!read.ok) throw new Error(text)
  return { name, values: read.values }
}
const rowsOf = (texts: Readonly<Record<string, string>>, how: Combining) => {
  const combined = combine(
    Object.entries(texts).map(([name, text]) => named(name, text)),
    how,
  )
  return combined.ok ? combined.rows.map((row) => Object.values(row).join('')) : combined.fault
}

it('combines each with each, or the first with the first', () => {
  expect(rowsOf({ bay: 'A,B', silo: '1-3' }, 'all')).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'B3'])
  expect(rowsOf({ bay: 'A,B', silo: '1-2' }, 'pairs')).toEqual(['A1', 'B2'])
  expect(rowsOf({ bay: 'A', silo: '1-3' }, 'pairs')).toEqual(['A1', 'A2', 'A3'])
  expect(rowsOf({}, 'all')).toEqual([''])
})

it('says what cannot be combined', () => {
  expect(rowsOf({ bay: 'A,B', silo: '1-3' }, 'pairs')).toEqual({
    is: 'uneven',
    counts: [
      { name: 'bay', count: 2 },
      { name: 'silo', count: 3 },
    ],
  })
  expect(rowsOf({ a: '1-100', b: '1-101' }, 'all')).toEqual({ is: 'tooMany', count: 10_100, most: 10_000 })
  expect(rowsOf({ a: '{1-1000000000}' }, 'pairs')).toMatchObject({ is: 'tooMany', count: 1e9 })
})

describe('any template and values', () => {
  const template = { name: '{a}-{b}', notes: '{a}{c:03} {sourceLocation.name}', sourceLocationPath: 'X/{b}' }
  const counts = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
  )

  it('make one row for each combination, each with a name of its own and nothing unfilled', () => {
    fc.assert(
      fc.property(counts, ([a, b, c]) => {
        const combined = combine(
          [named('a', `A{1-${a}}`), named('b', `B{1-${b}}`), named('c', `1-${c}`)],
          'all',
        )
        if (!combined.ok) throw new Error(combined.fault.is)
        const filled = combined.rows.map((row) => createFiller(template)(row))
        expect(filled).toHaveLength(a * b * c)
        expect(new Set(filled.map(({ record }) => `${record['name']} ${record['notes']}`)).size).toBe(
          a * b * c,
        )
        expect(filled.flatMap(({ unresolved }) => unresolved)).toEqual([])
      }),
    )
  })

  it('name every placeholder that a row leaves open', () => {
    const names = placeholdersOf(template).map(({ name }) => name)
    fc.assert(
      fc.property(fc.subarray(names), (given) => {
        const values = Object.fromEntries(given.map((name) => [name, 'x']))
        const { unresolved } = createFiller(template)(values)
        const open = new Set(unresolved.map(({ placeholder }) => placeholder.replace(/[{}]|:03/g, '')))
        const wanted = names.filter((name) => !given.includes(name))
        expect([...open].filter((name) => names.includes(name)).toSorted()).toEqual(wanted.toSorted())
      }),
    )
  })
})

describe('a block from a spreadsheet', () => {
  const names = ['bay', 'silo']
  it.each<[what: string, cells: string[][], rows: unknown]>([
    [
      'by position',
      [
        ['A', '1'],
        ['', ''],
        ['B', ' 2 '],
      ],
      ['A1', 'B2'],
    ],
    [
      'by its heads',
      [
        ['{Silo}', 'bay'],
        ['1', 'A'],
      ],
      ['1A'],
    ],
    [
      'a strange head',
      [
        ['bay', 'sylo'],
        ['A', '1'],
      ],
      { is: 'column', given: 'sylo', nearest: 'silo' },
    ],
    [
      'a head twice',
      [
        ['bay', 'Bay'],
        ['A', '1'],
      ],
      { is: 'columnTwice', given: 'Bay' },
    ],
    [
      'too wide',
      [
        ['A', '1'],
        ['B', '2', '3'],
      ],
      { is: 'tooWide', row: 2, columns: 3, most: 2 },
    ],
    ['heads alone', [['bay', 'silo']], { is: 'headOnly' }],
    ['nothing', [['']], { is: 'empty' }],
    ['too long', Array.from({ length: 10_001 }, () => ['A']), { is: 'tooMany', count: 10_001, most: 10_000 }],
  ])('%s', (_, cells, rows) => {
    const read = readBlock(cells, names)
    expect(read.ok ? read.rows.map((row) => Object.values(row).join('')) : read.fault).toEqual(rows)
  })
})

it('finds the storage units below a place', () => {
  const place = (path: string, processType: 'STORAGE' | 'NONE') =>
    ({ path, processType, name: path.split('/').at(-1) ?? '' }) as Parameters<typeof unitsBelow>[0][number]
  const places = [
    place('A', 'STORAGE'),
    place('A/S1', 'STORAGE'),
    place('A/Line', 'NONE'),
    place('A/Line/S2', 'STORAGE'),
    place('AB/S3', 'STORAGE'),
  ]
  expect(unitsBelow(places, 'A', 'STORAGE')).toEqual(['S1', 'S2'])
})
