import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOnlyKeys, readSave } from './read-save.ts'
import { type Contract, contracts } from './vocabulary.ts'
import { en } from './words/en/index.ts'
import { say } from './words/words.ts'

type Row = [
  body: Record<string, unknown>,
  parameter: string,
  rule: string,
  sentence: RegExp,
  contract?: Contract,
]

const rows: Row[] = [
  [{ name: null }, 'name', 'name.missing', /needs a name/],
  [{ name: 7 }, 'name', 'type.wrong', /must be a text; it is a whole number/],
  [{ name: 'n'.repeat(256) }, 'name', 'text.tooLong', /256 characters; at most 255/],
  [{ name: 'a\0b' }, 'name', 'text.unstorable', /NUL/],
  [{ notes: '\ud800' }, 'notes', 'text.unstorable', /surrogate/],
  [{ enabled: 'yes' }, 'enabled', 'type.wrong', /must be true or false; it is a text/],
  [
    { operationType: 'CONSUMES' },
    'operationType',
    'choice.unknown',
    /“CONSUMES” is not one of its values: CONSUME, /,
  ],
  [{ operationType: null }, 'operationType', 'choice.missing', /cannot be empty/],
  [{ operationType: 'SCRAP_ALL' }, 'operationType', 'choice.unknown', /SCRAP_ALL/],
  [{ operationType: 'MOVE' }, 'operationType', 'choice.unknown', /MOVE/, '2025-09'],
  [{ quantityCalcType: 'DELTA' }, 'quantityCalcType', 'choice.unknown', /DIRECT, RISING/],
  [
    { sourceLocationId: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VU' },
    'sourceLocationId',
    'ulid.malformed',
    /without I, L, O and U/,
  ],
  [{ id: 'seven' }, 'id', 'ulid.malformed', /“seven” is not a ULID/],
  [{ materialId: 5 }, 'materialId', 'type.wrong', /must be a text/],
  [{ quantityOverflowValue: 1000 }, 'quantityOverflowValue', 'type.wrong', /written as text/],
  [{ quantityOverflowValue: 'many' }, 'quantityOverflowValue', 'number.malformed', /not a decimal number/],
  [{ quantityOverflowValue: '0' }, 'quantityOverflowValue', 'number.outOfRange', /greater than 0/],
  [{ quantityOverflowValue: '-5' }, 'quantityOverflowValue', 'number.outOfRange', /greater than 0/],
  [{ quantityOverflowValue: '1234567890123456' }, 'quantityOverflowValue', 'number.outOfRange', /15 digits/],
  [{ quantityOverflowValue: '1000' }, 'quantityOverflowValue', 'type.wrong', /must be a number/, '2025-09'],
  [{ quantityOverflowValue: 0 }, 'quantityOverflowValue', 'number.outOfRange', /greater than 0/, '2025-09'],
  [{ flushIntervalMillis: -1 }, 'flushIntervalMillis', 'number.outOfRange', /from 0 to 2,147,483,647/],
  [
    { flushIntervalMillis: 1.5 },
    'flushIntervalMillis',
    'type.wrong',
    /must be a whole number; it is a number/,
  ],
  [{ flushIntervalMillis: 3e9 }, 'flushIntervalMillis', 'number.outOfRange', /2,147,483,647/],
  [
    { startTriggerExpression: 'x'.repeat(2049) },
    'startTriggerExpression',
    'text.tooLong',
    /2,049 characters; at most 2,048/,
  ],
  [{ sourceLocationID: 'x' }, 'sourceLocationID', 'parameter.unknown', /Nearest: sourceLocationId/],
  [{ flushIntervalMillis: 0 }, 'flushIntervalMillis', 'parameter.unknown', /no parameter/, '2025-09'],
  [{ secondaryMaterialId: null }, 'secondaryMaterialId', 'parameter.unknown', /no parameter/],
  [{ sourceLocation: null }, 'sourceLocation', 'parameter.unknown', /Nearest: sourceLocationId/],
  [{ zzzzzzzzzzzzzzzzzzz: 1 }, 'zzzzzzzzzzzzzzzzzzz', 'parameter.unknown', /zzz”\.$/],
]

describe('a body that is refused', () => {
  it.each(rows)('%j', (body, parameter, rule, sentence, contract = '2025-03') => {
    const read = readSave(contract, { name: 'Lids', ...body })
    const errors = read.ok ? [] : read.errors
    expect(errors.map((each) => [each.parameter, each.rule])).toEqual([[parameter, rule]])
    expect(errors.map((each) => say(en, each)).join()).toMatch(sentence)
  })

  it.each([[null], [[]], ['text'], [7], [true]])('is no object: %j', (body) => {
    const read = readSave('2025-03', body)
    expect(read.ok ? [] : read.errors.map((each) => each.rule)).toEqual(['type.wrong'])
  })

  it('says everything that is wrong at once', () => {
    const read = readSave('2025-03', { name: null, enabled: 1, nome: 'x' })
    expect(read.ok ? [] : read.errors.map((each) => each.parameter).toSorted()).toEqual([
      'enabled',
      'name',
      'nome',
    ])
  })

  it.each(contracts)('never by an exception, in %s', (contract) => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (body) => {
        const read = readSave(contract, body)
        if (!read.ok) for (const error of read.errors) expect(say(en, error)).not.toBe('')
      }),
    )
  })
})

describe('a body that is read', () => {
  it('may carry null wherever null is a value', () => {
    const body = {
      notes: null,
      enabled: null,
      flushIntervalMillis: null,
      quantityCalcType: null,
      materialPath: null,
    }
    expect(readSave('2025-03', body)).toEqual({
      ok: true,
      sent: { notes: null, enabled: null, flushIntervalMillis: null, quantityCalcType: null, material: null },
    })
  })

  it('ignores the read-only keys of an answer', () => {
    const answered = Object.fromEntries(readOnlyKeys.map((key) => [key, 'whatever']))
    expect(readSave('2025-03', { ...answered, name: 'Lids' })).toEqual({ ok: true, sent: { name: 'Lids' } })
  })

  it('accepts PARENT for the material in 2025-09, as its data-model page says', () => {
    expect(readSave('2025-09', { materialSource: 'PARENT' }).ok).toBe(true)
    expect(readSave('2025-03', { materialSource: 'PARENT' }).ok).toBe(false)
  })
})
