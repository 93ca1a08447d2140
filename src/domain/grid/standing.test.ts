import { describe, expect, it } from 'vitest'
import { settle } from '#domain/operation.ts'
import { aPlant } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import type { EditedRecord, Entered, PendingChange } from './pending.ts'
import { standingOf, totalsOf } from './standing.ts'

const contract = '2025-03'
const plant = aPlant()

function edited(id: string, entered: Entered): EditedRecord {
  const operation = settle(
    contract,
    anOperation({
      name: id,
      startTriggerExpression: '{a}',
      quantityCalcType: 'RISING',
      quantityExpression: '{b}',
    }),
  )
  const audit = { createdDate: '', createdBy: '', modifiedDate: null, modifiedBy: null, complete: false }
  return { base: { id, operation, revision: 1, ...audit }, entered }
}

const standing = (record: EditedRecord) => standingOf(contract, record, plant)

describe('an edited record', () => {
  it('is warned of what the change makes missing, not of what was missing before', () => {
    const rules = standing(edited('lids', { startTriggerExpression: null })).newWarnings.map(
      ({ rule }) => rule,
    )
    expect(rules).toEqual(['trigger.neverStarts'])
  })

  it.each([
    [{ quantityOverflowValue: '10.000.000' }, 'quantityOverflowValue', 'number.malformed'],
    [{ startTriggerType: 'SIDEWAYS' }, 'startTriggerType', 'choice.unknown'],
    [{ enabled: 'perhaps' }, 'enabled', 'type.wrong'],
    [{ name: null }, 'name', 'name.missing'],
    [{ material: { id: null, label: 'Dairy/Raw/Raw Milc' } }, 'material', 'reference.unknown'],
  ] as const)('%j is refused at its cell', (entered, field, rule) => {
    // Sound: an engineer may paste any text into any cell.
    expect(standing(edited('lids', entered as Entered)).errors[field]?.rule).toBe(rule)
  })
})

describe('the pending change', () => {
  it('counts cells, records, warnings and errors', () => {
    const records = [
      edited('lids', { startTriggerExpression: null, notes: 'x' }),
      edited('caps', { quantityOverflowValue: 'many' }),
      edited('tins', { quantitySource: 'MANUAL', quantityOverflowValue: '5' }),
    ]
    const pending: PendingChange = new Map(records.map((record) => [record.base.id, record]))
    const { errors, ...counts } = totalsOf(pending, standing)
    // The manual one loses its expression and how that was counted.
    expect(counts).toEqual({ cells: 4, following: 2, newWarnings: 1, records: 3 })
    expect(errors.map(({ record, finding }) => [record.base.id, finding.rule])).toEqual([
      ['caps', 'number.malformed'],
    ])
  })
})
