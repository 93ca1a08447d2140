import type { Context } from 'hono'
import { isPlantKind, type PlantKind, plantKindNames } from '#domain/plant-kinds.ts'
import type { Bytes } from '#domain/transfer/text.ts'
import { mediaTypeOf, PLANT_LIMIT, readBytes, readJson, wrongMediaType } from '../http/body.ts'
import { readChoice } from '../http/query.ts'
import { refusedAt } from '../http/problems.ts'
import { formOf } from '../transfer/read-import.ts'
import { type ReadFile, readPlantFile } from './read-file.ts'
import { readRows } from './read-rows.ts'

/**
 * Reads what is to be imported: JSON of the lists, an array or a CSV of one of them, or a form whose parts are files,
 * each called by its list or `file`. Throws `media-type`, `too-large`, `refused`, and what is wrong with a file.
 */
export async function readPlantRows(context: Context): Promise<ReadFile> {
  const type = mediaTypeOf(context)
  if (!Object.hasOwn(readers, type)) {
    throw wrongMediaType('application/json, text/csv or multipart/form-data', type)
  }
  return readers[type]?.(context) ?? nothing
}

const nothing: ReadFile = { rows: [], ignored: [] }

const readers: Readonly<Record<string, (context: Context) => Promise<ReadFile>>> = {
  'application/json': readJsonBody,
  'text/csv': async (context) => {
    const kind = readKind(context)
    return readPlantFile({ bytes: await readBytes(context, PLANT_LIMIT), name: null, kind })
  },
  'multipart/form-data': async (context) => {
    const bytes = await readBytes(context, PLANT_LIMIT)
    const form = await formOf(bytes, context.req.header('Content-Type') ?? '')
    const files = await Promise.all([...form].map(([part, value]) => fileOf(part, value)))
    if (files.length === 0) throw refusedAt('file', 'type.wrong', { expected: 'file', given: 'null' })
    const read = files.map(readPlantFile)
    return { rows: read.flatMap(({ rows }) => rows), ignored: read.flatMap(({ ignored }) => ignored) }
  },
}

async function readJsonBody(context: Context): Promise<ReadFile> {
  const body = await readJson(context, PLANT_LIMIT)
  const kind = readKind(context)
  if (!Array.isArray(body) || kind === null) return { rows: readRows(body), ignored: [] }
  return { rows: readRows({ [kind]: body }), ignored: [] }
}

function readKind(context: Context): PlantKind | null {
  const kinds = Object.fromEntries(plantKindNames.map((kind) => [kind, kind]))
  return readChoice('kind', context.req.query('kind'), kinds) ?? null
}

async function fileOf(part: string, value: FormDataEntryValue) {
  const name = typeof value === 'string' ? part : value.name
  const bytes: Bytes = [
    typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(await value.arrayBuffer()),
  ]
  if (part !== 'file' && !isPlantKind(part)) {
    throw refusedAt(part.slice(0, 80).toWellFormed(), 'choice.unknown', {
      given: part.slice(0, 80).toWellFormed(),
      values: ['file', ...plantKindNames],
    })
  }
  return { bytes, name: name.slice(0, 120).toWellFormed(), kind: isPlantKind(part) ? part : null }
}
