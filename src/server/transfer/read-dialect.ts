import {
  type DecimalMark,
  type Dialect,
  excelDialect,
  plainDialect,
  type Separator,
} from '#domain/transfer/dialect.ts'
import { type Encoding, encodings } from '#domain/transfer/import.ts'
import { refusedAt } from '../http/problems.ts'
import { readChoice } from '../http/query.ts'

type Given = string | null | undefined

/** A CSV's dialect from parameters, each by a reader of its value. Throws `refused`. */
export function readDialect(take: (name: string) => Given): Dialect {
  const base = dialectOfRegion(take('region'))
  return {
    separator: readSeparator(take('separator')) ?? base.separator,
    decimal: readMark(take('decimal')) ?? base.decimal,
    bom: readChoice('bom', take('bom'), { true: true, false: false }) ?? base.bom,
  }
}

export function readSeparator(given: Given): Separator | null {
  return readChoice<Separator>('separator', given, separatorNames) ?? null
}

export function readEncoding(given: Given): Encoding | null {
  const names = Object.fromEntries(encodings.map((each) => [each, each]))
  return readChoice('encoding', given, names) ?? null
}

export function readMark(given: Given): DecimalMark | null {
  return readChoice<DecimalMark>('decimal', given, markNames) ?? null
}

const separatorNames = {
  ',': ',',
  ';': ';',
  '\t': '\t',
  '|': '|',
  comma: ',',
  semicolon: ';',
  tab: '\t',
} as const
const markNames = { '.': '.', ',': ',', point: '.', comma: ',' } as const
const regions = ['en-US', 'de-DE', 'fr-FR', 'pt-BR', 'nl-NL']

function dialectOfRegion(region: Given): Dialect {
  if (region == null || region === '') return plainDialect
  const dialect = excelDialect(region)
  if (dialect !== null) return dialect
  throw refusedAt('region', 'choice.unknown', { given: region.slice(0, 80).toWellFormed(), values: regions })
}
