import { describe, expect, it } from 'vitest'
import { bytesOf } from '#domain/transfer/bytes.ts'
import { asFound, openImport } from '#domain/transfer/open.ts'
import { look, type Opening, refusedFile, rowsOf } from './file-look.ts'

const { separator, decimal, encoding, hasHeader } = asFound
const readAs = { separator, decimal, encoding, hasHeader }
const opening: Opening = { contract: '2025-03', readAs, mapping: {} }
const fileOf = (text: string) => bytesOf([new TextEncoder().encode(text)])
const nobody = () => undefined

describe('a look at a file', () => {
  it('shows how it is read, its rows, and what its columns begin with', () => {
    const text = 'name;operationType;plc_note\nLids;SCRAP;x\nCaps;;y\n'
    const { firstLook } = look(fileOf(text), opening, nobody)
    expect(firstLook).toMatchObject({
      reading: { format: 'csv', separator: ';', decimal: ',', hasHeader: true },
      rows: 2,
      samples: [['Lids', 'Caps'], ['SCRAP'], ['x', 'y']],
      problem: null,
    })
  })

  it('shows the columns of one that cannot be read until somebody says what they mean', () => {
    const bytes = fileOf('Bezeichnung;Art\nDeckel;SCRAP\n')
    const headless = look(bytes, opening, nobody)
    expect(headless.file).toBe(null)
    expect(headless.firstLook.problem?.rule).toBe('csv.noParameter')
    const named = { ...opening, readAs: { ...readAs, hasHeader: true } }
    expect(look(bytes, named, nobody).firstLook.samples).toEqual([['Deckel'], ['SCRAP']])
    const mapped = look(bytes, { ...named, mapping: { Bezeichnung: 'name' } }, nobody)
    expect(mapped.firstLook).toMatchObject({ rows: 1, problem: null })
  })

  it('throws what no other reading would help', () => {
    expect(() => look(fileOf('[{"name": '), opening, nobody)).toThrow(/cut off/)
  })

  it('gives rows by their number, and those that are refused as a file to be mended and read again', () => {
    const bytes = fileOf('name;operationType;quantityOverflowValue\n=Lids;SCRAPS;0,5\nCaps;SCRAP;1\n')
    const { file } = look(bytes, opening, nobody)
    if (file === null) throw new Error('It can be read.')
    expect(rowsOf(file, [2, 1, 9]).map(({ name }) => name)).toEqual(['Caps', '=Lids', undefined])
    const csv = refusedFile(
      '2025-03',
      file,
      [{ row: 1, reason: 'No such type; see the list' }],
      'Refused because',
    )
    expect(csv).toBe(
      '\u{feff}name;operationType;quantityOverflowValue;Refused because\r\n' +
        '\'=Lids;SCRAPS;0,5;"No such type; see the list"\r\n',
    )
    const again = openImport('2025-03', fileOf(csv), asFound)
    expect([...again.rows()].map(({ sent }) => sent)).toEqual(rowsOf(file, [1]))
    expect(again.reading().columns.at(-1)).toMatchObject({ parameter: null, ignored: 'unknown' })
  })
})
