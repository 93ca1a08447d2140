import fc from 'fast-check'
import { template } from '#domain/operation.ts'
import { toWire } from '#domain/wire.ts'

/** Stands in a drawn request for the id of something that is stored. */
export const KNOWN = '01ARZ3NDEK-TSV4RRFF-Q69G5FAV'

/** Texts that programs stumble over. */
export const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '\udfff\ud800',
    '__proto__',
    '{[default]A}',
    "'; drop table x; --",
    '%',
    '1e999',
  ),
  fc.integer({ min: 2000, max: 5000 }).map((length) => 'x'.repeat(length)),
)

export const oddValue = fc.oneof(
  oddText,
  fc.double(),
  fc.bigInt().map(Number),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue({ maxDepth: 4 }),
)

/** The parameters of an operation. */
export const names = Object.keys(toWire('2025-03', template('2025-03')))
export const choice = fc.constantFrom(
  'CONSUME',
  'RECEIVE',
  'EXPRESSION',
  'MANUAL',
  'PARENT',
  'STATIC',
  'RISING',
  'RISING_EDGE',
)
export const ulid = fc.constantFrom(
  '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
  '01jd7m94cjhpeqej1fqa8eq6ve',
  '01JD7M94CJ-HPEQEJ1F-QA8EQ6VU',
)
