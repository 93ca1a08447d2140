import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everything, type ListQuery, readListQuery, sides, sortKeys, writeListQuery } from './list-query.ts'
import { vocabulary } from './vocabulary.ts'
import { en } from './words/en/index.ts'
import { say } from './words/words.ts'

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((each) => !each.includes('\0'))
const anyQuery: fc.Arbitrary<ListQuery> = fc.record({
  q: fc.option(text, { nil: null }),
  location: fc.array(text, { maxLength: 2 }),
  side: fc.constantFrom(...sides),
  type: fc.subarray([...vocabulary.operationType]),
  status: fc.subarray([...vocabulary.status]),
  enabled: fc.option(fc.boolean(), { nil: null }),
  complete: fc.option(fc.boolean(), { nil: null }),
  material: fc.array(text, { maxLength: 2 }),
  operationId: fc.array(text, { maxLength: 2 }),
  sort: fc
    .subarray([...sortKeys], { minLength: 1, maxLength: 3 })
    .map((keys) => keys.map((key, index) => ({ key, descending: index % 2 === 1 }))),
  limit: fc.integer({ min: 1, max: 1000 }),
  cursor: fc.option(text, { nil: null }),
})

describe('the list in an address', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(readListQuery(new URLSearchParams(writeListQuery(query).toString()))).toEqual({
          ok: true,
          query,
        })
      }),
    )
  })

  it('is empty for everything by name', () => {
    expect(writeListQuery(everything).toString()).toBe('')
    expect(readListQuery(new URLSearchParams('q='))).toEqual({ ok: true, query: everything })
  })

  it('sorts by several, a minus for descending', () => {
    const read = readListQuery(new URLSearchParams('sort=operationType,-modifiedDate'))
    expect(read.ok && read.query.sort).toEqual([
      { key: 'operationType', descending: false },
      { key: 'modifiedDate', descending: true },
    ])
  })

  it.each([
    ['colour=red', 'colour', 'parameter.unknown', /no parameter “colour”/],
    ['typ=SHIP', 'typ', 'parameter.unknown', /Nearest: type/],
    ['type=SHIPS', 'type', 'choice.unknown', /“SHIPS” is not one of/],
    ['status=DONE', 'status', 'choice.unknown', /IDLE, RUNNING/],
    ['enabled=yes', 'enabled', 'choice.unknown', /true, false/],
    ['side=left', 'side', 'choice.unknown', /either, source/],
    ['sort=colour', 'sort', 'choice.unknown', /name, operationType/],
    ['sort=name,-name', 'sort', 'choice.unknown', /name/],
    ['limit=0', 'limit', 'number.outOfRange', /from 1 to 1,000/],
    ['limit=1001', 'limit', 'number.outOfRange', /from 1 to 1,000/],
    ['limit=ten', 'limit', 'number.outOfRange', /ten/],
    ['q=a%00b', 'q', 'text.unstorable', /NUL/],
    ['location=%00', 'location', 'text.unstorable', /NUL/],
  ])('%s is refused', (query, parameter, rule, sentence) => {
    const read = readListQuery(new URLSearchParams(query))
    const errors = read.ok ? [] : read.errors
    expect(errors.map((each) => [each.parameter, each.rule])).toEqual([[parameter, rule]])
    expect(errors.map((each) => say(en, each)).join()).toMatch(sentence)
  })

  it('never fails by an exception', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(readListQuery(new URLSearchParams(query))).toHaveProperty('ok')
      }),
    )
  })
})
