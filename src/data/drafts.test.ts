import { describe, expect, it } from 'vitest'
import { aStorage } from '#testing/a-storage.ts'
import { anOperation } from '#testing/an-operation.ts'
import { type Draft, draftsOf, dropDraft, keepDraft, readDraft } from './drafts.ts'

function aDraft(differing: Partial<Draft> = {}): Draft {
  return {
    key: 'one',
    operationId: null,
    contract: '2025-03',
    base: null,
    values: anOperation(),
    idempotencyKey: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
    savedAt: '2026-01-12T09:14:00.000Z',
    ...differing,
  }
}

describe('a draft', () => {
  it('comes back as it was kept, with references, hidden values and what is half typed', () => {
    const storage = aStorage()
    const draft = aDraft({
      operationId: 'x',
      base: { revision: 4, operation: anOperation({ name: 'Before' }) },
      values: anOperation({
        sourceLocation: { id: null, label: 'Dairy/Nowhere' },
        quantityOverflowValue: '1,00',
        materialSource: 'MANUAL',
        materialExpression: '{waits}',
      }),
    })
    expect(keepDraft(storage, draft)).toBe(true)
    expect(draftsOf(storage, '2025-03', 'x')).toEqual([draft])
  })

  it('of another operation or contract is not offered', () => {
    const storage = aStorage()
    keepDraft(storage, aDraft({ key: 'a', operationId: 'x' }))
    keepDraft(storage, aDraft({ key: 'b', contract: '2025-09' }))
    expect(draftsOf(storage, '2025-03', null)).toEqual([])
  })

  it('stands beside those of other tabs, the newest first, and is dropped alone', () => {
    const storage = aStorage()
    keepDraft(storage, aDraft({ key: 'old', savedAt: '2026-01-12T09:00:00.000Z' }))
    keepDraft(storage, aDraft({ key: 'new', savedAt: '2026-01-12T10:00:00.000Z' }))
    expect(draftsOf(storage, '2025-03', null).map(({ key }) => key)).toEqual(['new', 'old'])
    dropDraft(storage, 'new')
    expect(draftsOf(storage, '2025-03', null).map(({ key }) => key)).toEqual(['old'])
  })

  it('that finds no room says so', () => {
    expect(keepDraft(aStorage(true), aDraft())).toBe(false)
  })

  it.each([
    null,
    '',
    'not JSON',
    '[]',
    '{"version":1}',
    JSON.stringify({ version: 0, ...aDraft() }),
    JSON.stringify({ version: 1, ...aDraft(), contract: '2031-01' }),
    JSON.stringify({ version: 1, ...aDraft(), base: { revision: 'four' } }),
    JSON.stringify({ version: 1, ...aDraft(), values: 7 }),
  ])('is not read from %j', (text) => {
    expect(readDraft(text)).toBeNull()
  })

  it('gives a field of a strange type its default and keeps the others', () => {
    const values = {
      ...anOperation({ notes: 'kept' }),
      enabled: 'yes',
      sourceLocation: 'Bay1',
      operationType: null,
    }
    const draft = readDraft(JSON.stringify({ version: 1, ...aDraft(), values }))
    expect(draft?.values).toEqual(anOperation({ notes: 'kept' }))
  })
})
