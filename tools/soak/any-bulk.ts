import fc from 'fast-check'
import { choice, KNOWN, names, oddText, oddValue, ulid } from './odd.ts'

/** What a bulk request asks for in its address. */
export const bulkQuery = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '?dryRun=true',
      '?onError=skip',
      '?digest=0',
      '?dryRun=maybe',
      '?onError=skip&digest=%00',
    ),
  },
  { weight: 1, arbitrary: fc.constant('/holdings') },
)

const name = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('name', 'notes', 'startTriggerExpression', 'spare1') },
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 1, arbitrary: oddText },
)

const expression = fc.oneof(
  oddText,
  fc.constantFrom('(a+)+$', '(a', '[', '\\d{1000}', '.*', '$', '^', '(?<n>a)', '(?=a)', '\\p{L}+', 'a|b|'),
)
const replace = fc.record(
  {
    find: fc.oneof(expression, fc.constantFrom('a', 'Silo', '')),
    with: fc.oneof(oddText, fc.constantFrom('$1', '$&', '$$', '')),
    regex: fc.boolean(),
    matchCase: fc.oneof(fc.boolean(), oddValue),
  },
  { requiredKeys: ['find', 'with'] },
)
const pattern = fc.oneof(
  oddText,
  fc.constantFrom('{n}', '{n:02+5} {name}', '{sourceLocation.name}', '{', '{}', '{{n}}', '{nmae}', '{n:99}'),
)

const change = fc.record(
  {
    act: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('change', 'duplicate') },
      { weight: 1, arbitrary: fc.constantFrom('delete', 'erase', null) },
    ),
    change: fc.dictionary(name, fc.oneof(oddValue, choice, ulid), { maxKeys: 4 }),
    replace: fc.dictionary(name, replace, { maxKeys: 2 }),
    affix: fc.dictionary(name, fc.record({ prefix: oddText, suffix: oddText }, { requiredKeys: [] }), {
      maxKeys: 2,
    }),
    pattern: fc.dictionary(name, pattern, { maxKeys: 2 }),
  },
  { requiredKeys: [] },
)

const id = fc.oneof({ weight: 4, arbitrary: fc.constant(KNOWN) }, ulid)
const filter = fc.dictionary(
  fc.constantFrom('q', 'type', 'location', 'name.contains', 'sort', 'limit', 'colour'),
  fc.oneof(oddText, fc.constantFrom('SHIP', 'Dairy', 'name', '5'), fc.array(fc.constantFrom('SHIP', 'MOVE'))),
  { maxKeys: 2 },
)
const edits = fc.array(
  fc.record(
    {
      id,
      revision: fc.oneof(fc.nat({ max: 3 }), oddValue),
      change: fc.dictionary(name, fc.oneof(oddValue, choice, ulid), { maxKeys: 4 }),
    },
    { requiredKeys: ['id', 'change'] },
  ),
  { maxLength: 3 },
)

/** A change to many records: near to right, and far from it. */
export const bulkBody: fc.Arbitrary<unknown> = fc.oneof(
  fc.tuple(fc.array(id, { maxLength: 3 }), change).map(([ids, rest]) => ({ ids, ...rest })),
  // All that match may be all there are: copied again and again they would fill the disk.
  fc.tuple(filter, change).map(([chosen, rest]) => ({ filter: chosen, ...rest, act: 'change' })),
  edits.map((each) => ({ edits: each })),
  fc.dictionary(fc.constantFrom('ids', 'filter', 'edits', 'except', 'change', 'act'), oddValue),
)
