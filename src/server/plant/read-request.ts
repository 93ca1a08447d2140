import type { Context } from 'hono'
import { distinctName } from '#domain/distinct-name.ts'
import type { PlantColumn, PlantCorrections } from '#domain/plant-import.ts'
import { isPlantKind, type PlantKind, plantKindNames } from '#domain/plant-kinds.ts'
import { bytesOf } from '#domain/transfer/bytes.ts'
import type { Pause } from '../bulk/course.ts'
import { contentTypeOf, mediaTypeOf, PLANT_LIMIT, readBytes, readJson, wrongMediaType } from '../http/body.ts'
import { readChoice } from '../http/query.ts'
import { refusedAt } from '../http/problems.ts'
import { formOf } from '../transfer/read-import.ts'
import { type CorrectedRows, correctRows } from './correct-rows.ts'
import { readPlantCorrections } from './read-corrections.ts'
import { joinedFiles, type PlantFile, type ReadFile, readPlantFile } from './read-file.ts'
import { readRows } from './read-rows.ts'

/** What is to be imported: rows as they are to be read, and the columns that they stand in. */
export interface ReadPlant extends CorrectedRows {
  readonly columns: readonly PlantColumn[]
}

/** Reads a request's rows; throws what is wrong with its files, and what a pause throws. */
export type ReadPlantRows = (pause: Pause) => Promise<ReadPlant>

/**
 * Takes what is to be imported: JSON of the lists, an array or a CSV of one of them, or a form whose parts are files,
 * each called by its list or `file`, and `corrections`. Throws `media-type`, `too-large` and `refused`.
 */
export async function receivePlant(context: Context): Promise<ReadPlantRows> {
  const type = mediaTypeOf(contentTypeOf(context))
  const receive = Object.hasOwn(receivers, type) ? receivers[type] : undefined
  if (receive === undefined) throw wrongMediaType('application/json, text/csv or multipart/form-data', type)
  const { read, corrections } = await receive(context)
  return async (pause) => {
    const { rows, columns } = await read(pause)
    return { columns, ...(await correctRows(rows, corrections, pause)) }
  }
}

interface Received {
  readonly read: (pause: Pause) => Promise<ReadFile>
  readonly corrections: PlantCorrections
}

const receivers: Readonly<Record<string, (context: Context) => Promise<Received>>> = {
  'application/json': async (context) => {
    const file = await readJsonBody(context)
    return { read: async () => file, corrections: {} }
  },
  'text/csv': async (context) => {
    const kind = readKind(context)
    const file = { bytes: await readBytes(context, PLANT_LIMIT), name: null, kind, saidOf: () => new Map() }
    return { read: (pause) => readPlantFile(file, pause), corrections: {} }
  },
  'multipart/form-data': async (context) => {
    const bytes = await readBytes(context, PLANT_LIMIT)
    const form = await formOf(bytes, contentTypeOf(context))
    const corrections = await correctionsIn(form)
    form.delete(CORRECTIONS)
    const files = await filesIn(form, corrections)
    if (files.length === 0) throw refusedAt('file', 'type.wrong', { expected: 'file', given: 'null' })
    return { read: (pause) => readFiles(files, pause), corrections }
  },
}

async function readJsonBody(context: Context): Promise<ReadFile> {
  const body = await readJson(context, PLANT_LIMIT)
  const kind = readKind(context)
  if (!Array.isArray(body) || kind === null) return { rows: readRows(body), columns: [] }
  return { rows: readRows({ [kind]: body }), columns: [] }
}

function readKind(context: Context): PlantKind | null {
  const kinds = Object.fromEntries(plantKindNames.map((kind) => [kind, kind]))
  return readChoice('kind', context.req.query('kind'), kinds) ?? null
}

async function readFiles(files: readonly PlantFile[], pause: Pause): Promise<ReadFile> {
  const read: ReadFile[] = []
  for (const file of files) read.push(await readPlantFile(file, pause))
  return joinedFiles(read)
}

/** The part of a form that holds what is to be read otherwise. */
const CORRECTIONS = 'corrections'

async function correctionsIn(form: FormData): Promise<PlantCorrections> {
  const part = form.get(CORRECTIONS)
  if (part === null) return {}
  return readPlantCorrections(typeof part === 'string' ? part : await part.text())
}

async function filesIn(form: FormData, corrections: PlantCorrections): Promise<readonly PlantFile[]> {
  const taken = new Set<string>()
  const files: PlantFile[] = []
  const parts = [...form]
  if (parts.length > MOST_FILES) {
    throw refusedAt('file', 'number.outOfRange', { given: String(parts.length), least: 1, most: MOST_FILES })
  }
  for (const [part, value] of parts) {
    const name = distinctName(typeof value === 'string' ? part : value.name, taken)
    taken.add(name)
    files.push({ ...(await fileOf(part, value)), name, saidOf: (kind) => saidIn(corrections, kind, name) })
  }
  return files
}

const MOST_FILES = 1000

function saidIn({ mapping = [] }: PlantCorrections, kind: PlantKind, file: string) {
  const own = mapping.filter((each) => each.kind === kind && each.file === file)
  return new Map(own.map(({ column, property }) => [column, property]))
}

async function fileOf(part: string, value: FormDataEntryValue): Promise<Pick<PlantFile, 'bytes' | 'kind'>> {
  const bytes = bytesOf([
    typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(await value.arrayBuffer()),
  ])
  if (part !== 'file' && !isPlantKind(part)) {
    throw refusedAt(part.slice(0, 80).toWellFormed(), 'choice.unknown', {
      given: part.slice(0, 80).toWellFormed(),
      values: ['file', ...plantKindNames],
    })
  }
  return { bytes, kind: isPlantKind(part) ? part : null }
}
