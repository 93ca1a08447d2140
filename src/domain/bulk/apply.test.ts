import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPlant, ids } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import { anyOperation } from '#testing/any-operation.ts'
import type { BulkChange } from '../bulk.ts'
import { fieldsOf, type InventoryOperation } from '../catalogue/index.ts'
import { watched } from '../condition.ts'
import { diff } from '../diff.ts'
import type { FieldValue, Kind } from '../kinds.ts'
import { applies, begin, settle } from '../operation.ts'
import { contracts } from '../vocabulary.ts'
import { mainWireName, toWire } from '../wire.ts'
import { applyChange } from './apply.ts'
import { prepareChange } from './prepare.ts'
import { createBudget } from './replacer.ts'

const plant = aPlant()

function prepared(change: BulkChange, contract: (typeof contracts)[number] = '2025-03') {
  const read = prepareChange({ contract, lookup: plant, budget: createBudget(() => 0) }, change)
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return read.prepared
}

const rising = { quantityCalcType: 'RISING', quantityOverflowValue: '1000' } as const

describe('a change to one record', () => {
  const cases: [
    what: string,
    before: Partial<InventoryOperation>,
    change: BulkChange,
    after: Partial<InventoryOperation>,
    skipped: readonly string[],
  ][] = [
    ['sets a text', { notes: 'a' }, { change: { notes: 'b' } }, { notes: 'b' }, []],
    ['clears a text', { notes: 'a' }, { change: { notes: null } }, { notes: null }, []],
    ['sets a flag', {}, { change: { enabled: false } }, { enabled: false }, []],
    ['sets a whole number', {}, { change: { flushIntervalMillis: 250 } }, { flushIntervalMillis: 250 }, []],
    [
      'sets a decimal where it applies',
      rising,
      { change: { quantityOverflowValue: '2000.50' } },
      { quantityOverflowValue: '2000.5' },
      [],
    ],
    [
      'skips it where it does not',
      { quantityCalcType: 'DIRECT' },
      { change: { quantityOverflowValue: '5' } },
      {},
      ['quantityOverflowValue'],
    ],
    [
      'sets a choice and what it lets apply',
      { quantitySource: 'MANUAL', quantityCalcType: null },
      { change: { quantityOverflowValue: '5', quantityCalcType: 'RISING', quantitySource: 'EXPRESSION' } },
      { quantitySource: 'EXPRESSION', quantityCalcType: 'RISING', quantityOverflowValue: '5' },
      [],
    ],
    [
      'lets a choice begin with its default',
      { quantitySource: 'MANUAL', quantityCalcType: null },
      { change: { quantitySource: 'EXPRESSION' } },
      { quantitySource: 'EXPRESSION', quantityCalcType: 'DIRECT' },
      [],
    ],
    [
      'clears what a choice ends',
      { ...rising, quantityExpression: '{[default]A}' },
      { change: { quantitySource: 'MANUAL' } },
      {
        quantitySource: 'MANUAL',
        quantityCalcType: null,
        quantityOverflowValue: null,
        quantityExpression: null,
      },
      [],
    ],
    [
      'sets a reference by its name, with both halves',
      {},
      { change: { unitOfMeasureName: 'Kilogram' } },
      { unitOfMeasure: { id: ids.kilogram, label: 'Kilogram' } },
      [],
    ],
    [
      'replaces in an expression',
      { startTriggerExpression: '{[default]A/B}' },
      { replace: { startTriggerExpression: { find: 'A/', with: 'Z/' } } },
      { startTriggerExpression: '{[default]Z/B}' },
      [],
    ],
    [
      'leaves nothing as nothing',
      { notes: 'x' },
      { replace: { notes: { find: 'x', with: '' } } },
      { notes: null },
      [],
    ],
    [
      'puts text around what is there',
      { name: 'A', notes: null },
      { affix: { name: { prefix: '<', suffix: '>' }, notes: { suffix: '!' } } },
      { name: '<A>' },
      [],
    ],
    [
      'makes a pattern, then replaces, then puts text around it',
      { name: 'A' },
      {
        change: { notes: 'n' },
        pattern: { name: '{name} {n:02} {notes}' },
        replace: { name: { find: 'A', with: 'B' } },
        affix: { name: { suffix: '.' } },
      },
      { name: 'B 03 n.', notes: 'n' },
      [],
    ],
    [
      'skips a text that does not apply',
      { triggerSource: 'MANUAL', startTriggerType: null, stopTriggerType: null },
      { affix: { startTriggerExpression: { prefix: '!' } } },
      {},
      ['startTriggerExpression'],
    ],
  ]

  it.each(cases)('%s', (_, set, change, after, skipped) => {
    const before = anOperation(set)
    const applied = applyChange(prepared(change), before, 3)
    expect(applied.errors).toEqual([])
    expect(applied.operation).toEqual({ ...before, ...after })
    expect(applied.skipped.map(({ parameter }) => parameter)).toEqual(skipped)
  })

  it('says what decides that a value does not apply', () => {
    const direct = anOperation({ quantityCalcType: 'DIRECT' })
    const { skipped } = applyChange(prepared({ change: { quantityOverflowValue: '5' } }), direct, 1)
    const params = { choice: 'quantityCalcType', values: ['RISING', 'DELTA'], given: 'DIRECT' }
    expect(skipped).toMatchObject([{ rule: 'value.skipped', params }])
  })

  it('refuses a text that grows too long, or holds what cannot be stored', () => {
    const apply = (change: BulkChange, name: string) =>
      applyChange(prepared(change), anOperation({ name }), 1).errors.map(({ rule }) => rule)
    expect(apply({ affix: { name: { suffix: 'x'.repeat(10) } } }, 'n'.repeat(250))).toEqual(['text.tooLong'])
    expect(apply({ affix: { name: { suffix: '\ud800' } } }, 'n')).toEqual(['text.unstorable'])
  })
})

describe.each(contracts)('a change of one field in any record of %s', (contract) => {
  it.each(fieldsOf(contract).filter(({ name }) => name !== 'id'))(
    'changes $name, what that decides, and nothing else',
    (field) => {
      fc.assert(
        fc.property(anyOperation(contract), (any) => {
          const before = settle(contract, any)
          const value = values[field.kind](field.values)
          const parameter = mainWireName(field)
          const sent = toWire(contract, { [field.name]: value })[parameter] ?? null
          const { operation } = applyChange(prepared({ change: { [parameter]: sent } }, contract), before, 1)
          const draft = { ...before, [field.name]: value }
          const expected = applies(field, before) ? settle(contract, begin(contract, draft)) : before
          expect(diff(expected, operation)).toEqual([])
        }),
        { numRuns: 40 },
      )
    },
  )

  it('reads its choices before what they decide', () => {
    const seen = new Set<string>()
    for (const field of fieldsOf(contract)) {
      for (const choice of watched(field.when)) expect(seen).toContain(choice)
      seen.add(field.name)
    }
  })
})

const values = {
  id: () => ids.kilogram,
  text: () => 'another text',
  expression: () => '{[default]Another}',
  decimal: () => '77.5',
  integer: () => 77,
  flag: () => true,
  choice: (offered) => offered.at(-1) ?? null,
  reference: () => null,
} satisfies Record<Kind, (offered: readonly string[]) => FieldValue>
