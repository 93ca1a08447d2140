import { describe, expect, it } from 'vitest'
import type { PartialOperation } from '#domain/operation.ts'
import { anOperation } from '#testing/an-operation.ts'
import { changeOf } from './change-of.ts'
import { type FieldPlan, keptPlan, type Plans } from './plan.ts'

const plan = (part: Partial<FieldPlan>): FieldPlan => ({ ...keptPlan, ...part })
const silo = { id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VZ', label: 'Dairy/Silo1' }

describe('the change that the plans ask for', () => {
  it.each<[string, Plans, PartialOperation, unknown]>([
    ['nothing when all is kept', { notes: plan({}) }, { notes: 'Kept.' }, {}],
    ['a value', { notes: plan({ act: 'set' }) }, { notes: 'New.' }, { change: { notes: 'New.' } }],
    ['nothing while there is no value', { notes: plan({ act: 'set' }) }, { notes: null }, {}],
    [
      'both halves of a reference',
      { sourceLocation: plan({ act: 'set' }) },
      { sourceLocation: silo },
      { change: { sourceLocationId: silo.id, sourceLocationPath: silo.label } },
    ],
    [
      'both halves cleared',
      { sourceLocation: plan({ act: 'clear' }) },
      { sourceLocation: silo },
      { change: { sourceLocationId: null, sourceLocationPath: null } },
    ],
    [
      'find and replace',
      { notes: plan({ act: 'replace', find: 'a', with: 'b', matchCase: false }) },
      {},
      { replace: { notes: { find: 'a', with: 'b', regex: false, matchCase: false } } },
    ],
    ['nothing while nothing is sought', { notes: plan({ act: 'replace', with: 'b' }) }, {}, {}],
    [
      'what stands before and after',
      { name: plan({ act: 'replace', way: 'affix', prefix: 'Old ' }) },
      {},
      { affix: { name: { prefix: 'Old ', suffix: '' } } },
    ],
    [
      'a pattern',
      { name: plan({ act: 'replace', way: 'pattern', pattern: 'CIP {n:02}' }) },
      {},
      { pattern: { name: 'CIP {n:02}' } },
    ],
    ['nothing of what the runtime writes', { status: plan({ act: 'set' }) }, { status: 'IDLE' }, {}],
  ])('is %s', (_, plans, values, change) => {
    expect(changeOf('2025-03', plans, anOperation(values))).toEqual(change)
  })
})
