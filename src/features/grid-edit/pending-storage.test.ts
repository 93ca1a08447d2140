import { beforeEach, describe, expect, it } from 'vitest'
import type { PendingChange } from '#domain/grid/pending.ts'
import { settle } from '#domain/operation.ts'
import { anOperation } from '#testing/an-operation.ts'
import { keepPending, keptPending } from './pending-storage.ts'

const id = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'
const audit = { createdDate: '', createdBy: '', modifiedDate: null, modifiedBy: null, complete: false }
const base = { id, operation: settle('2025-03', anOperation({ id })), revision: 3, ...audit }
const pending: PendingChange = new Map([
  [id, { base, entered: { notes: 'New', quantityOverflowValue: '1.2.3' } }],
])

function memory() {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

describe('a pending change in the tab', () => {
  let storage = memory()
  beforeEach(() => {
    storage = memory()
  })

  it('comes back as it was', () => {
    expect(keepPending(storage, '2025-03', pending)).toBe(true)
    expect(keptPending(storage, '2025-03')).toEqual(pending)
  })

  it('is gone when nothing is pending', () => {
    keepPending(storage, '2025-03', pending)
    keepPending(storage, '2025-03', new Map())
    expect(storage.kept.size).toBe(0)
  })

  it.each([
    ['another contract', '2025-09', undefined],
    ['what is no JSON', '2025-03', '{'],
    ['what somebody else wrote', '2025-03', '{"version":1,"contract":"2025-03","records":[{}]}'],
  ] as const)('is nothing for %s', (_, contract, written) => {
    keepPending(storage, '2025-03', pending)
    if (written !== undefined) for (const key of storage.kept.keys()) storage.kept.set(key, written)
    expect(keptPending(storage, contract).size).toBe(0)
  })

  it('says that it cannot be kept in a full storage', () => {
    const full = { ...memory(), setItem: () => expect.fail('full') }
    expect(keepPending(full, '2025-03', pending)).toBe(false)
  })
})
