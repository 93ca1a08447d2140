import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPlant, ids } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import { anyOperation } from '#testing/any-operation.ts'
import { narrate, plainText } from '../narrate.ts'
import { crossRules, errorRules, keptRules, needRules, noticeRules } from '../rules.ts'
import { vocabulary } from '../vocabulary.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { tell } from './en/narration.ts'
import { say, worded, wordFor } from './words.ts'

const languages = [{ ...en, tell }, de]
const rules = [...needRules, ...crossRules, ...errorRules, ...noticeRules, ...keptRules]

describe.each(languages)('in $code', (words) => {
  it.each(rules)('%s is a sentence', (rule) => {
    const finding = {
      field: null,
      parameter: 'name',
      rule,
      params: { given: 'x', values: ['A', 'B'], above: 0 },
    }
    expect(say(words, finding)).toMatch(/\.$/)
    expect(say(words, finding)).not.toMatch(/undefined|\[object/)
  })

  it('every warning has its two words for the list', () => {
    expect([...needRules, ...crossRules].filter((rule) => words.shortRules[rule] === undefined)).toEqual([])
  })

  it('every value has a word, and an unknown one stands for itself', () => {
    for (const [choice, values] of Object.entries(vocabulary)) {
      for (const value of values) expect(wordFor(words, choice, value)).not.toBe(value)
    }
    expect(wordFor(words, 'operationType', 'TRANSMUTE')).toBe('TRANSMUTE')
    expect(wordFor(words, 'operationType', null)).toBe('—')
  })

  it('any operation is told in sentences', () => {
    fc.assert(
      fc.property(anyOperation('2025-09'), (record) => {
        expect(plainText(narrate('2025-09', record, aPlant(), words))).toMatch(/\.$/)
      }),
    )
  })
})

describe('a message of a server', () => {
  const message = 'It counts directly.'
  const params = { choice: 'quantityCalcType', values: ['RISING'], given: 'DIRECT' }

  it.each([
    ['in the page’s words', { rule: 'value.skipped', params } as const, /^Gilt, wenn .* ist/],
    ['in its own, where it names nothing', { rule: 'value.skipped' } as const, /^It counts directly\.$/],
  ])('is said %s', (_, told, sentence) => {
    expect(worded(de, { ...told, message })).toMatch(sentence)
  })
})

describe('a second language', () => {
  it('tells what a call and expressions name', () => {
    const record = anOperation({
      triggerSource: 'MANUAL',
      quantitySource: 'MANUAL',
      materialSource: 'EXPRESSION',
      materialExpression: '{[default]Bay1/Material}',
      sourceLocation: { id: ids.bay1, label: 'Dairy/Bays/Bay1' },
      destinationLocation: { id: ids.silo1, label: 'Dairy/RawSilos/RawSilo1' },
      primaryLotResolutionStrategy: 'MANUAL',
      secondaryLotResolutionStrategy: 'EXPRESSION',
      secondaryLotCodeExpression: '{[default]RawSilo1/Lot}',
      unitOfMeasureResolutionStrategy: 'FROM_CONTEXT',
    })
    expect(plainText(narrate('2025-03', record, aPlant(), de))).toBe(
      'Wenn ein Skript sie startet, beginnt der Verbrauch von dem Material laut Bay1/Material aus Bay1. Wenn ein ' +
        'Skript sie beendet, wird gebucht, welche Menge der Aufruf nennt, in der Basiseinheit des Materials, aus dem ' +
        'Los laut Aufruf nach RawSilo1, als Los laut RawSilo1/Lot.',
    )
  })

  it('tells the same operation in its own order', () => {
    const record = anOperation({
      startTriggerExpression: '{[default]Bay1/Unloading}',
      stopTriggerExpression: '{[default]Bay1/Unloading}',
      quantityExpression: '{[default]Bay1/Total}',
      quantityCalcType: 'RISING',
      quantityOverflowValue: '1000000.5',
    })
    expect(plainText(narrate('2025-03', record, aPlant(), de))).toBe(
      'Wenn Bay1/Unloading einschaltet, beginnt der Verbrauch von noch zu wählendem Material aus einer noch zu ' +
        'wählenden Quelle. Wenn er ausschaltet, wird gebucht, um was der Zähler Bay1/Total gestiegen ist, in einer noch ' +
        'zu wählenden Einheit, aus einem Los mit erzeugtem Code. Der Zähler läuft bei 1.000.000,5 über; Überläufe ' +
        'werden mitgezählt.',
    )
  })
})
