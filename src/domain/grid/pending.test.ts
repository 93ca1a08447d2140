import { describe, expect, it } from 'vitest'
import type { PartialOperation } from '#domain/operation.ts'
import { settle } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { anOperation } from '#testing/an-operation.ts'
import {
  changedFields,
  editsOf,
  type Entered,
  nothingPending,
  type PendingChange,
  put,
  rebase,
  viewOf,
} from './pending.ts'

const contract = '2025-03'

function saved(id: string, differing: PartialOperation = {}, revision = 1): SavedOperation {
  const operation = settle(contract, anOperation({ name: id, ...differing }))
  return {
    id,
    operation,
    revision,
    createdDate: '2026-01-01T00:00:00Z',
    createdBy: 'ada',
    modifiedDate: null,
    modifiedBy: null,
    complete: false,
  }
}

const lids = saved('lids', { quantityExpression: '{[default]A}' })
const enter = (pending: PendingChange, base: SavedOperation, entered: Entered) =>
  put(contract, pending, [{ base, entered }])
const edits = (pending: PendingChange) => editsOf(contract, pending)

describe('values entered over a record', () => {
  it('are sent alone, with the revision that they were entered over', () => {
    const { pending, changed } = enter(nothingPending, lids, {
      notes: 'New',
      quantityExpression: '{[default]B}',
    })
    expect(changed).toBe(2)
    expect(edits(pending)).toEqual([
      { id: 'lids', revision: 1, change: { notes: 'New', quantityExpression: '{[default]B}' } },
    ])
  })

  it('are no change where they are stored already', () => {
    expect(enter(nothingPending, lids, { quantityExpression: '{[default]A}' })).toEqual({
      pending: nothingPending,
      changed: 0,
      left: 0,
    })
  })

  it('are no change any more when what is stored is entered again', () => {
    const { pending } = enter(nothingPending, lids, { notes: 'New' })
    expect(enter(pending, lids, { notes: null }).pending.size).toBe(0)
  })

  it('are left where the field does not apply', () => {
    const outcome = enter(nothingPending, lids, { quantityOverflowValue: '1000', notes: 'New' })
    expect(outcome.left).toBe(1)
    expect(edits(outcome.pending)[0]?.change).toEqual({ notes: 'New' })
  })

  it('are judged after the choices that were entered with them, in whatever order they stand', () => {
    const outcome = enter(nothingPending, lids, { quantityOverflowValue: '1000', quantityCalcType: 'RISING' })
    expect(outcome.left).toBe(0)
    expect(edits(outcome.pending)[0]?.change).toEqual({
      quantityOverflowValue: '1000',
      quantityCalcType: 'RISING',
    })
  })

  it('wait, and are not sent, while a choice keeps their field from applying', () => {
    const rising = enter(nothingPending, lids, { quantityCalcType: 'RISING', quantityOverflowValue: '1000' })
    const direct = enter(rising.pending, lids, { quantityCalcType: 'DIRECT' })
    expect(edits(direct.pending)).toEqual([])
    const again = enter(direct.pending, lids, { quantityCalcType: 'RISING' })
    expect(edits(again.pending)).toEqual(edits(rising.pending))
  })

  it('never touch runtime state or the id', () => {
    expect(enter(nothingPending, lids, { status: 'RUNNING', id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE' }).left).toBe(
      2,
    )
  })

  it('may be what is no value yet, to be corrected', () => {
    const rising = saved('rising', { quantityCalcType: 'RISING', quantityExpression: 'x' })
    const { pending } = enter(nothingPending, rising, { quantityOverflowValue: '10.000.000' })
    const record = pending.get('rising')
    expect(record && changedFields(contract, record)).toEqual(['quantityOverflowValue'])
  })

  it('show a choice that has just begun to apply with its default', () => {
    const manual = saved('manual', { triggerSource: 'MANUAL' })
    const { pending } = enter(nothingPending, manual, { triggerSource: 'EXPRESSION' })
    const record = pending.get('manual')
    expect(record && viewOf(contract, record).startTriggerType).toBe('RISING_EDGE')
  })
})

describe('a record that somebody stored meanwhile', () => {
  const { pending } = enter(nothingPending, lids, { notes: 'Mine', quantityExpression: '{[default]B}' })

  it('keeps theirs, and mine over it', () => {
    const theirs = saved('lids', { spare1: 'Theirs', quantityExpression: '{[default]A}' }, 2)
    expect(edits(rebase(pending, [theirs]))).toEqual([
      { id: 'lids', revision: 2, change: { notes: 'Mine', quantityExpression: '{[default]B}' } },
    ])
  })

  it('drops what they stored as well', () => {
    const theirs = saved('lids', { notes: 'Mine', quantityExpression: '{[default]B}' }, 2)
    expect(rebase(pending, [theirs]).size).toBe(0)
  })

  it('is none of ours where nothing was entered', () => {
    expect(rebase(pending, [saved('caps', {}, 2)])).toEqual(pending)
  })
})
