import { describe, expect, it } from 'vitest'
import { settle } from '#domain/operation.ts'
import { ids } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import { afterSave, blankForm, duplicateForm, toForm, valuesToSend } from './form-values.ts'

const contract = '2025-03'
const stored = settle(contract, anOperation({ name: 'Before', id: ids.bay1, triggerSource: 'MANUAL' }))

describe('what a save of a stored operation sends', () => {
  it('is only what was changed', () => {
    expect(valuesToSend(contract, stored, { ...toForm(contract, stored), notes: 'new' }, false)).toEqual({
      notes: 'new',
    })
  })

  it('is nothing for a value in a field that does not apply', () => {
    const form = { ...toForm(contract, stored), startTriggerExpression: '{waits}' }
    expect(valuesToSend(contract, stored, form, false)).toEqual({})
  })

  it('clears what has stopped to apply, and gives a default to what has begun', () => {
    const form = {
      ...toForm(contract, stored),
      triggerSource: 'EXPRESSION' as const,
      quantitySource: 'MANUAL' as const,
    }
    expect(valuesToSend(contract, stored, form, false)).toEqual({
      triggerSource: 'EXPRESSION',
      startTriggerType: 'RISING_EDGE',
      stopTriggerType: 'FALLING_EDGE',
      quantitySource: 'MANUAL',
      quantityCalcType: null,
    })
  })

  it('leaves out what the runtime writes, unless the engineer took it over', () => {
    const form = { ...toForm(contract, stored), status: 'FAULTED' as const }
    expect(valuesToSend(contract, stored, form, false)).toEqual({})
    expect(valuesToSend(contract, stored, form, true)).toEqual({ status: 'FAULTED' })
  })
})

describe('what a save of a new operation sends', () => {
  it('is every field of the contract but its id and what the runtime writes', () => {
    const sent = valuesToSend(contract, null, anOperation(), false)
    expect(sent).toMatchObject({ name: 'Lids', enabled: true, operationType: 'CONSUME' })
    expect(Object.keys(sent)).toHaveLength(35)
    for (const withheld of ['id', 'status', 'currentRecordId', 'secondaryMaterial']) {
      expect(sent).not.toHaveProperty(withheld)
    }
  })
})

describe('a new form', () => {
  it('begins with the places it was opened from', () => {
    const source = { id: ids.bay1, label: 'Dairy/Bays/Bay1' }
    expect(blankForm(contract, { source, destination: null })).toEqual(
      anOperation({ name: null, sourceLocation: source }),
    )
  })

  it('as a duplicate takes everything but id and runtime state, and is named as a copy', () => {
    const original = anOperation({
      id: ids.bay1,
      notes: 'kept',
      status: 'RUNNING',
      currentRecordId: ids.milk,
    })
    expect(duplicateForm(contract, original, (name) => `${name} copy`)).toEqual(
      anOperation({ name: 'Lids copy', notes: 'kept' }),
    )
  })
})

describe('the form after a save', () => {
  it('takes what was stored, and keeps what was typed while it was under way', () => {
    const sent = anOperation({ notes: 'sent', spare1: 'sent' })
    const answered = anOperation({ notes: 'stored', spare1: 'stored' })
    expect(afterSave(contract, answered, sent, { ...sent, notes: 'typed since' })).toEqual({
      ...answered,
      notes: 'typed since',
    })
  })
})
