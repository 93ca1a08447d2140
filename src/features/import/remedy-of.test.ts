import { describe, expect, it } from 'vitest'
import { bytesOf } from '#domain/transfer/bytes.ts'
import { de } from '#domain/words/de/index.ts'
import { importing } from '#domain/words/en/importing.ts'
import { look } from './file-look.ts'
import { remedyOf } from './remedy-of.ts'

const readAs = { separator: null, decimal: null, encoding: null, hasHeader: null }

function remedy(csv: string, words: typeof importing): string {
  const opening = { contract: '2025-03', readAs, mapping: {} } as const
  const { problem } = look(bytesOf([new TextEncoder().encode(csv)]), opening, () => undefined).firstLook
  if (problem === null) throw new Error('It can be read.')
  return remedyOf(words.reading, problem)
}

describe.each([
  ['English', importing, /rename or remove one in the file/, /^Say below/],
  ['German', de.importing, /Benennen Sie eine davon in der Datei um/, /^Sagen Sie unten/],
] as const)('in %s', (_, words, rename, below) => {
  it('of two columns of one name one is to be renamed, which no choice on the page can do', () => {
    expect(remedy('name,notes,name\na,b,c', words)).toMatch(rename)
  })

  it('what columns mean is to be said below', () => {
    expect(remedy('Bezeichnung,Art\na,b', words)).toMatch(below)
    expect(remedy('notes,Notes\na,b', words)).toMatch(below)
  })
})
