import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ColumnFilter,
  columnKindOf,
  columnParameter,
  columnsOf,
  columnTestsOf,
} from './column-filter.ts'
import type { ColumnKind, ColumnName, ColumnTest } from './column-kinds.ts'
import { everything, type ListQuery, readListQuery, sides, writeListQuery } from './list-query.ts'
import { sortKeys } from './sort-keys.ts'
import { isChoiceName, vocabulary } from './vocabulary.ts'
import { en } from './words/en/index.ts'
import { say } from './words/words.ts'

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((each) => !each.includes('\0'))
const values: Record<ColumnKind, (column: ColumnName) => fc.Arbitrary<string>> = {
  id: () => fc.constantFrom('01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'),
  text: () => text,
  expression: () => text,
  reference: () => text,
  decimal: () => fc.constantFrom('1000000', '0.5', '-3'),
  integer: () => fc.integer().map(String),
  flag: () => fc.constantFrom('true', 'false'),
  choice: (column) => fc.constantFrom(...(isChoiceName(column) ? vocabulary[column] : [])),
  date: () =>
    fc.oneof(
      fc.constant('2026-02-28'),
      fc
        .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
        .map((each) => each.toISOString()),
    ),
}
const valueFor = (field: ColumnName, test: ColumnTest) => {
  if (test === 'contains') return values.text(field)
  return test === 'empty' ? values.flag(field) : values[columnKindOf(field)](field)
}
const anyColumn: fc.Arbitrary<ColumnFilter> = fc
  .constantFrom(...columnsOf().flatMap((field) => columnTestsOf(field).map((test) => ({ field, test }))))
  .chain(({ field, test }) =>
    fc
      .array(valueFor(field, test), {
        minLength: 1,
        maxLength: test === 'is' || test === 'contains' ? 3 : 1,
      })
      .map((given) => ({ field, test, values: given })),
  )
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
  columns: fc.uniqueArray(anyColumn, { selector: columnParameter, maxLength: 4 }),
  sort: fc
    .subarray([...sortKeys], { minLength: 1, maxLength: 3 })
    .map((keys) => keys.map((key, index) => ({ key, descending: index % 2 === 1 }))),
  limit: fc.integer({ min: 1, max: 1000 }),
  cursor: fc.option(text, { nil: null }),
  offset: fc.nat(1_000_000_000),
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
    ['sort=colour', 'sort', 'choice.unknown', /name, enabled/],
    ['sort=name,-name', 'sort', 'choice.unknown', /name/],
    ['limit=0', 'limit', 'number.outOfRange', /from 1 to 1,000/],
    ['limit=1001', 'limit', 'number.outOfRange', /from 1 to 1,000/],
    ['limit=ten', 'limit', 'number.outOfRange', /ten/],
    ['q=a%00b', 'q', 'text.unstorable', /NUL/],
    ['offset=-1', 'offset', 'number.outOfRange', /from 0/],
    ['name.contain=x', 'name.contain', 'parameter.unknown', /Nearest: name.contains/],
    ['nam.is=x', 'nam.is', 'parameter.unknown', /Nearest: name.is/],
    ['enabled.contains=t', 'enabled.contains', 'parameter.unknown', /Nearest: enabled.is/],
    ['name.contains.x=t', 'name.contains.x', 'parameter.unknown', /Nearest: name/],
    ['__proto__.is=t', '__proto__.is', 'parameter.unknown', /no parameter/],
    ['sourceLocationPath.is=t', 'sourceLocationPath.is', 'parameter.unknown', /Nearest: sourceLocation.is/],
    ['quantityCalcType.is=FALLING', 'quantityCalcType.is', 'choice.unknown', /DIRECT, RISING, DELTA/],
    ['complete.is=no', 'complete.is', 'choice.unknown', /true, false/],
    ['notes.empty=maybe', 'notes.empty', 'choice.unknown', /true, false/],
    ['notes.empty=true&notes.empty=false', 'notes.empty', 'value.several', /only one/],
    ['quantityOverflowValue.from=1e3', 'quantityOverflowValue.from', 'number.malformed', /“1e3”/],
    ['flushIntervalMillis.to=many', 'flushIntervalMillis.to', 'number.malformed', /decimal number/],
    ['createdDate.from=2026-02-30', 'createdDate.from', 'date.malformed', /ISO 8601/],
    ['createdDate.to=2026-02-03T10:00', 'createdDate.to', 'date.malformed', /ISO 8601/],
    ['currentRecordId.is=7', 'currentRecordId.is', 'ulid.malformed', /not a ULID/],
    ['notes.contains=a%00b', 'notes.contains', 'text.unstorable', /NUL/],
    [`notes.is=${'x'.repeat(4001)}`, 'notes.is', 'text.tooLong', /at most 4,000/],
    ['location=%00', 'location', 'text.unstorable', /NUL/],
  ])('%s is refused', (query, parameter, rule, sentence) => {
    const read = readListQuery(new URLSearchParams(query))
    const errors = read.ok ? [] : read.errors
    expect(errors.map((each) => [each.parameter, each.rule])).toEqual([[parameter, rule]])
    expect(errors.map((each) => say(en, each)).join()).toMatch(sentence)
  })

  it.each([
    ['quantityOverflowValue.from=0100.50', ['100.5']],
    ['modifiedDate.from=2026-01-31T08:00%2B01:00', ['2026-01-31T07:00:00.000Z']],
    ['currentRecordId.is=01jd7m94cjhpeqej1fqa8eq6ve', ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VE']],
    ['notes.contains=', undefined],
  ])('%s is kept in its one form', (query, expected) => {
    const read = readListQuery(new URLSearchParams(query))
    expect(read.ok && read.query.columns[0]?.values).toEqual(expected)
  })

  it('knows the columns of its contract only, of any contract without one', () => {
    const parameters = new URLSearchParams('flushIntervalMillis.from=1')
    expect(readListQuery(parameters).ok).toBe(true)
    expect(readListQuery(parameters, '2025-03').ok).toBe(true)
    expect(readListQuery(parameters, '2025-09')).toMatchObject({ errors: [{ rule: 'parameter.unknown' }] })
  })

  it('never fails by an exception', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(readListQuery(new URLSearchParams(query))).toHaveProperty('ok')
      }),
    )
  })
})
