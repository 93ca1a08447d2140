import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { WireRecord } from '../wire.ts'
import { fillTemplate, type PlaceholderValues, placeholdersOf } from './fill.ts'
import { escaped, partsOf } from './parts.ts'

const receive: WireRecord = {
  name: 'Receive {bay} into {silo}',
  operationType: 'RECEIVE',
  sourceLocationPath: 'Dairy/Bays/{bay}',
  destinationLocationPath: 'Dairy/RawSilos/{silo}',
  startTriggerExpression: '{[default]Receiving/{bay}/Unloading}',
  quantityExpression: '{[default]Receiving/{bay}/Total} * {factor:02}',
  notes: 'From {sourceLocation.name}, see {destinationLocation.path}',
}

const cases: readonly [
  what: string,
  template: WireRecord,
  values: PlaceholderValues,
  record: WireRecord,
  unresolved?: readonly string[],
][] = [
  ['a name', { name: 'Receive {bay}' }, { bay: 'Bay1' }, { name: 'Receive Bay1' }],
  ['padding', { name: '{n:03}' }, { n: '7' }, { name: '007' }],
  ['a number that is long enough', { name: '{n:02}' }, { n: '123' }, { name: '123' }],
  ['a word where a number was meant', { name: '{n:02}' }, { n: 'A' }, { name: 'A' }],
  ['letters of any language', { name: '{Büro_1}' }, { Büro_1: 'x' }, { name: 'x' }],
  ['braces that are letters', { name: 'a {{bay}} b' }, { bay: 'Bay1' }, { name: 'a {bay} b' }],
  [
    'a tag with a placeholder inside',
    { quantityExpression: '{[default]R/{bay}/Total} + {[.]x}' },
    { bay: 'Bay1' },
    { quantityExpression: '{[default]R/Bay1/Total} + {[.]x}' },
  ],
  [
    'a tag that ends in a placeholder',
    { quantityExpression: '{[default]R/{bay}}' },
    { bay: 'Bay1' },
    { quantityExpression: '{[default]R/Bay1}' },
  ],
  [
    'a tag that is a placeholder',
    { quantityExpression: '{{{tag}}}' },
    { tag: '[default]R' },
    { quantityExpression: '{[default]R}' },
  ],
  [
    'a tag without a provider',
    { quantityExpression: '{R/Total} + {Tank 1} + {Tank.Level}' },
    {},
    { quantityExpression: '{R/Total} + {Tank 1} + {Tank.Level}' },
  ],
  [
    'a brace in a string of an expression',
    { quantityExpression: 'concat("{", {[default]A}, "\\"}{n}")' },
    { n: '1' },
    { quantityExpression: 'concat("{", {[default]A}, "\\"}1")' },
  ],
  [
    'what a row refers to',
    receive,
    { bay: 'Bay1', silo: 'S1', factor: '3' },
    {
      name: 'Receive Bay1 into S1',
      operationType: 'RECEIVE',
      notes: 'From Bay1, see Dairy/RawSilos/S1',
      startTriggerExpression: '{[default]Receiving/Bay1/Unloading}',
      sourceLocationPath: 'Dairy/Bays/Bay1',
      destinationLocationPath: 'Dairy/RawSilos/S1',
      quantityExpression: '{[default]Receiving/Bay1/Total} * 03',
    },
  ],
  ['values with braces', { name: '{a}', notes: '{b}' }, { a: '{b}', b: 'x' }, { name: '{b}', notes: 'x' }],
  [
    'what is no text',
    { enabled: false, quantityOverflowValue: '10' },
    {},
    { enabled: false, quantityOverflowValue: '10' },
  ],
  ['a value that is missing', { name: 'a {bay} {bay}' }, {}, { name: 'a {bay} {bay}' }, ['{bay}', '{bay}']],
  ['a value that is blank', { name: '{n:02}' }, { n: ' ' }, { name: '{n:02}' }, ['{n:02}']],
  [
    'a reference that is not there',
    { name: '{material.name}' },
    {},
    { name: '{material.name}' },
    ['{material.name}'],
  ],
  [
    'references that take from each other',
    { sourceLocationPath: '{destinationLocation.path}', destinationLocationPath: '{sourceLocation.path}' },
    {},
    { sourceLocationPath: '{destinationLocation.path}', destinationLocationPath: '{sourceLocation.path}' },
    ['{destinationLocation.path}', '{sourceLocation.path}'],
  ],
  [
    'a name that no operation has',
    { name: '{bay.name}' },
    { bay: 'x' },
    { name: '{bay.name}' },
    ['{bay.name}'],
  ],
  ['a brace that is not closed', { name: 'a {bay' }, { bay: 'x' }, { name: 'a {bay' }, ['{']],
  [
    'a placeholder in a tag that is not closed',
    { quantityExpression: '{[default]R/{bay/Total}' },
    { bay: 'x' },
    { quantityExpression: '{[default]R/{bay/Total}' },
    ['{'],
  ],
]

test.each(cases)('fills %s', (_, values, given, record, unresolved = []) => {
  const filled = fillTemplate({ values }, given)
  expect(filled.record).toEqual(record)
  expect(filled.unresolved.map(({ placeholder }) => placeholder)).toEqual(unresolved)
})

describe('a row of its own', () => {
  it('takes the place of what the template says, whichever half it names', () => {
    const own = { sourceLocationPath: 'Dairy/Dock {1}', quantityExpression: null }
    const { record, unresolved } = fillTemplate({ values: receive }, { bay: 'Bay1', silo: 'S1' }, own)
    expect(record).toMatchObject({ ...own, notes: 'From Dock {1}, see Dairy/RawSilos/S1' })
    expect(unresolved).toEqual([])
    expect(fillTemplate({ values: receive }, {}, { sourceLocationId: 'x' }).record).not.toHaveProperty(
      'sourceLocationPath',
    )
  })
})

test('placeholders are listed in the order of first use, with the pattern of one that has it', () => {
  expect(
    placeholdersOf({ notes: '{n:02}', quantityExpression: '{[d]{tag}}', name: '{bay} {n} {material.name}' }),
  ).toEqual([
    { name: 'bay', pattern: null },
    { name: 'n', pattern: '02' },
    { name: 'tag', pattern: null },
  ])
})

describe.each(['plain', 'expression'] as const)('any %s text', (style) => {
  const texts = fc.string({ unit: fc.constantFrom('{', '}', '"', "'", '\\', '[', '.', ':', '0', 'a', '\n') })
  const parameter = style === 'plain' ? 'notes' : 'quantityExpression'

  it('is the parts it is cut into', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          partsOf(text, style)
            .map(({ source }) => source)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('becomes itself again once it is escaped', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const filled = fillTemplate({ values: { [parameter]: escaped(text, style) } }, {})
        expect(filled).toEqual({ record: { [parameter]: text }, unresolved: [] })
      }),
    )
  })
})

test('a long text of nothing but braces is read at once', () => {
  const start = performance.now()
  for (const brace of ['{', '}', '{a', '{{a}', '"{']) partsOf(brace.repeat(100_000), 'expression')
  expect(performance.now() - start).toBeLessThan(2000)
})
