import fc from 'fast-check'
import { columnParameter, columnsOf, columnTestsOf } from '#domain/column-filter.ts'
import { template } from '#domain/operation.ts'
import { toWire } from '#domain/wire.ts'
import { endpoints } from '#server/openapi/endpoints.ts'
import { bulkBody, bulkQuery } from './any-bulk.ts'
import { choice, KNOWN, names, oddText, oddValue, ulid } from './odd.ts'

export interface AnyRequest {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
}

/** What a save sends: a create, or an update of the little that it names. */
const nearlyRight = fc
  .tuple(
    fc.constantFrom(
      { ...toWire('2025-03', template('2025-03')), name: 'Lids' },
      { name: 'Lids' },
      { id: KNOWN },
      { id: KNOWN, revision: 1 },
    ),
    fc.dictionary(fc.constantFrom(...names), fc.oneof(oddValue, choice, ulid), { maxKeys: 8 }),
    fc.dictionary(oddText, oddValue, { maxKeys: 1 }),
  )
  .map(([begun, known, unknown]) => JSON.stringify({ ...begun, ...known, ...unknown }))

const kinds = fc.constantFrom('locations', 'materials', 'unitsOfMeasure', 'reasonCodes', 'operations')
const plantField = fc.constantFrom('id', 'name', 'path', 'parentId', 'type', 'symbol', 'erpId', 'status')
const plantText = fc.oneof(oddValue, ulid, fc.constantFrom('Dairy', 'Dairy/Bays', 'Dairy//Bays', '/', 'UNIT'))
const nearlyAPlant = fc
  .dictionary(kinds, fc.array(fc.oneof(fc.dictionary(plantField, plantText), oddValue), { maxLength: 4 }), {
    maxKeys: 3,
  })
  .map((plant) => JSON.stringify(plant))
const nearlyCsv = fc
  .tuple(
    fc.array(plantField, { maxLength: 4 }),
    fc.array(fc.array(fc.oneof(oddText, ulid, fc.constant('Dairy/Bays')), { maxLength: 5 }), {
      maxLength: 4,
    }),
  )
  .map(([columns, rows]) => [columns, ...rows].map((cells) => cells.join()).join('\n'))

const cut = fc
  .tuple(nearlyRight, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([text, part]) => text.slice(0, Math.floor(text.length * part)))

const body = fc.oneof(
  { weight: 6, arbitrary: nearlyRight },
  { weight: 2, arbitrary: fc.json() },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: oddText },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 3000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  },
)

/** A header is bytes without line ends; Node refuses the rest before a server sees it. */
const headerText = fc.string({ maxLength: 60 }).map((text) => text.replaceAll(/[^\x20-\x7e]/g, '?'))

const headers = fc
  .tuple(
    fc.constantFrom('application/json', 'application/json; charset=utf-8', 'text/csv', 'text/plain', ''),
    fc.dictionary(
      fc.constantFrom(
        'If-Match',
        'If-None-Match',
        'Idempotency-Key',
        'Change-Reason',
        'Accept',
        'Content-Length',
      ),
      fc.oneof(headerText, ulid, fc.constantFrom('"1"', '*', 'W/"2"', '%E0%A4%A', '-1')),
      { maxKeys: 2 },
    ),
  )
  .map(([type, others]) => ({ ...others, ...(type === '' ? {} : { 'Content-Type': type }) }))

const segment = fc.oneof(
  { weight: 3, arbitrary: fc.constant(KNOWN) },
  ulid,
  oddText.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.constantFrom('%', '%E0%A4%A', '..', '%00', 'new'),
)

const column = fc.constantFrom(
  ...columnsOf().flatMap((field) => columnTestsOf(field).map((test) => columnParameter({ field, test }))),
)
const columnValue = fc.constantFrom(
  '0.5',
  '2026-01-05',
  '2026-01-05T08:00:00Z',
  '%C3%84*[%25',
  'Dairy',
  'DELTA',
)

const query = fc
  .array(
    fc.tuple(
      fc.oneof(
        column,
        fc.constantFrom(
          'q',
          'location',
          'side',
          'type',
          'status',
          'enabled',
          'material',
          'sort',
          'limit',
          'cursor',
          'kind',
          'offset',
          'field',
        ),
      ),
      fc.oneof(segment, columnValue, fc.constantFrom('name', '-status', 'true', '5', 'SHIP')),
    ),
    { maxLength: 3 },
  )
  .map((pairs) =>
    pairs.length === 0 ? '' : `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`,
  )

const address = fc
  .tuple(fc.constantFrom(...endpoints), segment, segment, query)
  .map(([{ method, path }, id, revision, asked]) => ({
    method: method.toUpperCase(),
    path: path.replace('{id}', id).replace('{revision}', revision) + asked,
  }))

const save = fc.constant({ method: 'POST', path: '/api/inventory-operations' })
const revision = fc.constantFrom('"1"', '"2"')

const plantImport: fc.Arbitrary<AnyRequest> = fc
  .oneof(
    nearlyAPlant.map((sent) => ({ type: 'application/json', asked: '', sent })),
    fc.tuple(kinds, nearlyCsv).map(([kind, sent]) => ({ type: 'text/csv', asked: `?kind=${kind}`, sent })),
  )
  .map(({ type, asked, sent }) => ({
    method: 'POST',
    path: `/api/plant/import${asked}`,
    headers: { 'Content-Type': type },
    body: sent,
  }))

const view: fc.Arbitrary<AnyRequest> = fc
  .dictionary(fc.constantFrom('id', 'name', 'search', 'q'), fc.oneof(oddValue, ulid, fc.constant('Milk')))
  .map((sent) => ({
    method: 'POST',
    path: '/api/views',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(sent),
  }))

const bulk: fc.Arbitrary<AnyRequest> = fc
  .tuple(
    bulkQuery,
    bulkBody,
    fc.constantFrom(
      { 'Content-Type': 'application/json' },
      { 'Content-Type': 'application/json', Accept: 'application/x-ndjson' },
      { 'Content-Type': 'application/json', 'Idempotency-Key': '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE' },
    ),
  )
  .map(([asked, sent, sentHeaders]) => ({
    method: 'POST',
    path: `/api/inventory-operations/bulk${asked}`,
    headers: { ...sentHeaders },
    body: JSON.stringify(sent),
  }))

const otherRequest: fc.Arbitrary<AnyRequest> = fc
  .tuple(
    fc.oneof({ weight: 3, arbitrary: save }, { weight: 2, arbitrary: address }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant({ 'Content-Type': 'application/json' }) },
      {
        weight: 1,
        arbitrary: revision.map((tag) => ({ 'Content-Type': 'application/json', 'If-Match': tag })),
      },
      { weight: 1, arbitrary: headers },
    ),
    body,
  )
  .map(([{ method, path }, sentHeaders, sent]) => ({ method, path, headers: { ...sentHeaders }, body: sent }))

/** Saves above all, then any endpoint, then bulk changes, imports of a plant and views. */
export const anyRequest: fc.Arbitrary<AnyRequest> = fc.oneof(
  { weight: 18, arbitrary: otherRequest },
  { weight: 3, arbitrary: bulk },
  { weight: 2, arbitrary: plantImport },
  { weight: 1, arbitrary: view },
)
