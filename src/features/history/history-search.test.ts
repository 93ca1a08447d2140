import { describe, expect, test } from 'vitest'
import { filterFor, readHistorySearch } from './history-search.ts'

const now = new Date(2026, 0, 14, 14, 2)
const local = (...day: readonly [number, number, number]) => new Date(...day).toISOString()

describe('which change sets an address means', () => {
  test.each([
    ['all', {}, {}],
    ['words and who', { q: 'silo', by: 'A. Baird' }, { q: 'silo', by: 'A. Baird' }],
    ['today', { when: 'today' }, { from: local(2026, 0, 14) }],
    ['the last seven days, today among them', { when: 'week' }, { from: local(2026, 0, 8) }],
    [
      'days of the engineer’s own calendar, the last with it',
      { from: '2026-01-12', to: '2026-01-13' },
      { from: local(2026, 0, 12), to: local(2026, 0, 14) },
    ],
    ['a span before dates', { when: 'today', from: '2025-01-01' }, { from: local(2026, 0, 14) }],
    ['no day, no span, no word', { from: '2026-13-01', to: 'x', when: 'ever', q: '', by: 7 }, {}],
    ['an operation', { operation: 'a' }, { operation: 'a' }],
  ])('%s', (_, raw, filter) => {
    expect(filterFor(readHistorySearch(raw), now)).toEqual(filter)
  })
})
