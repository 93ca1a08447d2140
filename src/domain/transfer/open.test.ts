import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { anyOperation } from '#testing/any-operation.ts'
import type { InventoryOperation } from '../catalogue/index.ts'
import { Problem } from '../problem.ts'
import { contracts } from '../vocabulary.ts'
import { bytesOf } from './bytes.ts'
import { excelDialect, plainDialect } from './dialect.ts'
import { formats } from './formats.ts'
import { asFound, openImport } from './open.ts'
import { toWire } from '../wire.ts'
import { parametersFor } from './parameters.ts'

const encoded = (text: string) => new TextEncoder().encode(text)
const rowsIn = (bytes: Uint8Array, pieces = 1, options = asFound) => {
  const size = Math.max(1, Math.ceil(bytes.length / pieces))
  const chunks = Array.from({ length: pieces }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
  return [...openImport('2025-03', bytesOf(chunks), options).rows()].map(({ sent }) => sent)
}

describe.each(contracts)('what is written in %s', (contract) => {
  const german = excelDialect('de') ?? plainDialect
  it.each([
    ['csv', plainDialect],
    ['csv', german],
    ['csv', { ...plainDialect, separator: '\t' }],
    ['json', plainDialect],
    ['python', plainDialect],
  ] as const)('as %s %j reads back, however it arrives', async (format, dialect) => {
    const property = fc.asyncProperty(
      fc.array(anyOperation(contract), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      async (records, pieces) => {
        const bytes = await written(format, contract, records, dialect)
        const size = Math.ceil(bytes.length / pieces)
        const chunks = Array.from({ length: pieces }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
        const { separator, decimal } = dialect
        const file = openImport(contract, bytesOf(chunks), { ...asFound, separator, decimal })
        const sent = [...file.rows()].map((row) => row.sent)
        expect(sent).toEqual(records.map((record) => expected(format, contract, record)))
      },
    )
    await fc.assert(property, { numRuns: 30 })
  })
})

describe('a file of another program', () => {
  const [head, row] = ['name;quantityOverflowValue;notes', 'Käse;"1.000.000,5";"über\nzwei Zeilen"']
  const said = { name: 'Käse', quantityOverflowValue: '1000000.5', notes: 'über\nzwei Zeilen' }
  const text = `${head}\r\n${row}\r\n`
  it.each([
    ['UTF-8 with a byte order mark', encoded(`\u{feff}${text}`), 'utf-8'],
    ['Windows-1252', Uint8Array.from(text, (each) => each.charCodeAt(0)), 'windows-1252'],
    ['UTF-16', utf16(`\u{feff}${text}`), 'utf-16le'],
    ['UTF-16 without its mark', utf16(text), 'utf-16le'],
  ])('in %s, with semicolons, decimal commas and CRLF is read right', (_, bytes, encoding) => {
    const file = openImport('2025-03', bytesOf([bytes]), asFound)
    expect([...file.rows()].map(({ sent }) => sent)).toEqual([said])
    expect(file.reading()).toMatchObject({ encoding, separator: ';', decimal: ',', hasHeader: true })
  })

  it.each([
    ['name,enabled\nLids,TRUE\n', [{ name: 'Lids', enabled: true }]],
    ['sep=|\nname|notes\n"a|b"|\n', [{ name: 'a|b', notes: null }]],
    ['\n\nname\tnotes\nLids\tx\n\t\n', [{ name: 'Lids', notes: 'x' }]],
    ['name\rLids\rTubs\r', [{ name: 'Lids' }, { name: 'Tubs' }]],
    [
      'Source_Location-Path,plc_note,NAME,createdBy\nA/B,?,Lids,me',
      [{ sourceLocationPath: 'A/B', name: 'Lids' }],
    ],
    ['sourceLocationPth,name\nA/B,Lids', [{ sourceLocationPath: 'A/B', name: 'Lids' }]],
    ['[{"name": "Lids", "x": [1]}, {"name": null}]', [{ name: 'Lids' }, { name: null }]],
    ['{"items": [{"name": "a"}, {"name": "b"}], "total": 2}', [{ name: 'a' }, { name: 'b' }]],
    ['[]', []],
    [
      'name,notes,,\nLids,x,,\nTubs,y\n',
      [
        { name: 'Lids', notes: 'x' },
        { name: 'Tubs', notes: 'y' },
      ],
    ],
    [
      'name,notes\nLids,see saveInventoryOperation(x)',
      [{ name: 'Lids', notes: 'see saveInventoryOperation(x)' }],
    ],
    [
      `op = system.mes # saveInventoryOperation(no)\nfor x in y:\n  op.saveInventoryOperation(**{'name': u'K\\xe4se' , "enabled": True,})\nop.saveInventoryOperation(name="a" , quantityOverflowValue='5', flushIntervalMillis=5L)`,
      [
        { name: 'Käse', enabled: true },
        { name: 'a', quantityOverflowValue: '5', flushIntervalMillis: 5 },
      ],
    ],
  ])('%j is understood', (file, expected) => expect(rowsIn(encoded(file))).toEqual(expected))

  it('says what became of its columns', () => {
    const file = openImport(
      '2025-03',
      bytesOf([encoded('nam,plc_note,secondaryMaterialPath,revision,name\n1,2,3,4,5')]),
      asFound,
    )
    expect(file.reading().columns).toMatchObject([
      { column: 'nam', parameter: null, ignored: 'unknown', nearest: 'name' },
      { column: 'plc_note', parameter: null, ignored: 'unknown' },
      { column: 'secondaryMaterialPath', ignored: 'otherContract' },
      { column: 'revision', ignored: 'readOnly' },
      { column: 'name', parameter: 'name', ignored: null },
    ])
    expect(file.reading().contract).toBe('2025-09')
  })

  it('without a header is read by the numbers of its columns', () => {
    const corrections = { mapping: { '1': 'stopTriggerExpression', '2': 'name' } }
    expect(rowsIn(encoded('{[default]A}\tLids\n{[default]B}\tTubs'), 1, { ...asFound, corrections })).toEqual(
      [
        { stopTriggerExpression: '{[default]A}', name: 'Lids' },
        { stopTriggerExpression: '{[default]B}', name: 'Tubs' },
      ],
    )
  })
})

describe('what cannot be read is refused with the place', () => {
  const json = (name: string, value = '{"name": "x"}') => zipSync({ [name]: encoded(value) })
  it.each([
    ['name,notes\na,"cut', /Row 2, the header counted: a quoted cell is not closed/],
    ['name,notes,name\na,b,c', /Columns 1 and 3 are both named “name”/],
    ['name,Name\na,b', /“name” and “Name” both mean name/],
    ['colour,shape\nred,round', /names no parameter.*colour, shape/],
    ['', /^It is empty/],
    ['\n \n', /^It is empty/],
    ['name\nLi\0ds', /character 8 is a NUL/],
    [`name\n"${'x'.repeat(1_500_000)}`, /longer than a million characters/],
    ['[{"name": "a"}, {"name": "b', /cut off/],
    ['[{"name": "a"}, {"name": }]', /Row 2: /],
    ['[{"name": "a"}, 5]', /Behind row 1/],
    ['[["name"]]', /^It begins with what is no object/],
    [
      "saveInventoryOperation(**{\n'name': 'a',\n'notes': 1 + 1})",
      /Line 3: .* write the value of notes there itself/,
    ],
    ["saveInventoryOperation(**{\n'name': 'a'\n'notes': 1})", /Line 2: behind the value of name a comma/],
    ["saveInventoryOperation(**{\n'name': open('x')})", /Line 2: .* write the value of name there itself/],
    ["saveInventoryOperation(**{'name': 'a", /Line 1: a text is not closed/],
    [json('../../etc/a.json'), /\.\.\/\.\.\/etc\/a\.json leads out/],
    [json('C:\\a.json'), /leads out/],
    [json('notes.txt'), /no JSON file/],
    [json('a.json', '{"name": '), /a\.json: .*cut off/],
    [json('[Content_Types].xml'), /Excel workbook/],
    [json('a.json', `{"name": "${'a'.repeat(5_000_000)}"}`), /unpacks to more/],
    [json('a.json').subarray(0, 60), /damaged or cut off/],
  ])('%#', (file, why) => {
    const bytes = typeof file === 'string' ? encoded(file) : file
    expect(() => rowsIn(bytes, 3)).toThrow(why)
    expect(() => rowsIn(bytes, 3)).toThrow(Problem)
  })
})

it('a script that the gateway would run says the same to Python', async (context) => {
  const records = fc.sample(anyOperation('2025-03'), { numRuns: 60, seed: 3 })
  const script = await written('python', '2025-03', records, plainDialect)
  const shim = `import json\nsaved = []\nclass O:\n  def saveInventoryOperation(self, **k): saved.append(k)\nclass S: pass\nsystem = S(); system.mes = S(); system.mes.inventory = S(); system.mes.inventory.operation = O()\n`
  const input = `${shim}${new TextDecoder().decode(script)}\nprint(json.dumps(saved))`
  const python = spawnSync('python3', ['-'], { input, encoding: 'utf8' })
  context.skip(python.error !== undefined, 'python3 is not on this machine')
  expect(JSON.parse(python.stdout)).toEqual(records.map((each) => parametersFor('2025-03', each, 'all')))
})

async function written(
  format: keyof typeof formats,
  contract: (typeof contracts)[number],
  records: readonly InventoryOperation[],
  dialect: typeof plainDialect,
): Promise<Uint8Array> {
  async function* batches() {
    yield records
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of formats[format].write(contract, batches(), dialect)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A CSV is written as it is stored; the others settle what does not apply, as a save does. */
function expected(format: string, contract: (typeof contracts)[number], record: InventoryOperation) {
  return format === 'csv' ? toWire(contract, record) : parametersFor(contract, record, 'all')
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (each) => each.charCodeAt(0)).buffer)
}
