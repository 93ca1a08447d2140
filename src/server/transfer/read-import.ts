import type { Context } from 'hono'
import { z } from 'zod'
import { Problem } from '#domain/problem.ts'
import type { Bytes } from '#domain/transfer/bytes.ts'
import type { TransferFormat } from '#domain/transfer/format.ts'
import type { Corrections } from '#domain/transfer/import.ts'
import { type ImportFile, openImport } from '#domain/transfer/open.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { contentTypeOf, lengthOf, mediaTypeOf, readBytes, readJson, receive } from '../http/body.ts'
import { readForm, textOf } from '../http/form.ts'
import { notFound } from '../http/problems.ts'
import { readChoice } from '../http/query.ts'
import type { Upload, Uploads } from './uploads.ts'
import { parsedCorrections, readCorrections } from './read-corrections.ts'
import { readEncoding, readMark, readSeparator } from './read-dialect.ts'

/** What a file of a hundred thousand operations may weigh, in any format. */
const IMPORT_LIMIT = 256 * 1024 * 1024
/** What is held rather than kept beside the server's memory. */
const HELD_LIMIT = 16 * 1024 * 1024

/** What is to be imported, which is read until it is closed. */
export interface OpenedImport {
  readonly file: ImportFile
  readonly corrections: Corrections
  readonly close: () => Promise<void>
}

/**
 * Reads the file of an import, and what is to be read otherwise than it says. The file is the body itself, or `file` of a
 * form whose `corrections` are JSON; where the address names one that was sent before, the body is the corrections. Throws
 * `not-found`, `too-large`, `refused`, and what is wrong with the file.
 */
export async function readImport(
  context: Context,
  contract: Contract,
  uploads: Uploads,
): Promise<OpenedImport> {
  const told = {
    separator: readSeparator(context.req.query('separator')),
    decimal: readMark(context.req.query('decimal')),
    encoding: readEncoding(context.req.query('encoding')),
    hasHeader: readChoice('header', context.req.query('header'), { true: true, false: false }) ?? null,
  }
  const name = context.req.query('file')
  const said = name === undefined ? null : correctionsIn(await readJson(context, CORRECTIONS_LIMIT))
  const upload = name === undefined ? await takeBody(context, uploads) : await findKept(uploads, name)
  try {
    const { type, bytes, corrections = said ?? {} } = fileIn(upload)
    const options = { ...told, format: formats[type] ?? null, corrections }
    return { file: openImport(contract, bytes, options), corrections, close: upload.close }
  } catch (error) {
    await upload.close()
    throw error
  }
}

/** Keeps a file, to be imported by its name. Throws `too-large`, `refused` and `storage-full`. */
export async function keepUpload(context: Context, uploads: Uploads): Promise<string> {
  const name = await keepBody(context, uploads)
  const upload = await findKept(uploads, name)
  try {
    fileIn(upload)
  } catch (error) {
    await uploads.forget(name)
    throw error
  } finally {
    await upload.close()
  }
  return name
}

function keepBody(context: Context, uploads: Uploads): Promise<string> {
  return uploads.keep(contentTypeOf(context), receive(context, IMPORT_LIMIT))
}

/** What is not known to be small is kept beside the memory until it is closed. */
async function takeBody(context: Context, uploads: Uploads): Promise<Upload> {
  const type = contentTypeOf(context)
  const size = lengthOf(context)
  if (size !== null && size <= HELD_LIMIT) {
    return { type, bytes: await readBytes(context, HELD_LIMIT), close: async () => undefined }
  }
  const name = await keepBody(context, uploads)
  const upload = await findKept(uploads, name)
  await uploads.forget(name)
  return upload
}

async function findKept(uploads: Uploads, name: string): Promise<Upload> {
  const upload = await uploads.find(name)
  if (upload === null) throw notFound('This file is not kept here, or no longer: send it again.')
  return upload
}

/** What decisions about a hundred thousand rows may weigh. */
const CORRECTIONS_LIMIT = 8 * 1024 * 1024

/** Other types say too little: the file itself is then looked at. */
const formats: Readonly<Record<string, TransferFormat>> = {
  'text/csv': 'csv',
  'application/json': 'json',
  'application/zip': 'zip',
  'application/x-zip-compressed': 'zip',
  'text/x-python': 'python',
}

interface Sent {
  /** The media type of the file. */
  readonly type: string
  readonly bytes: Bytes
  readonly corrections?: Corrections
}

/** The file that was sent, alone or in a form. Throws `refused` for a form without one. */
function fileIn({ type, bytes }: Upload): Sent {
  const mediaType = mediaTypeOf(type)
  if (mediaType !== 'multipart/form-data') return { type: mediaType, bytes }
  const form = readForm(bytes, type)
  if (form === null) throw notAForm('The body is no form, or it is cut off.')
  const file = form.find(({ name }) => name === 'file')
  if (file === undefined) throw notAForm('There is no part called file in it.')
  const part = form.find(({ name }) => name === 'corrections')
  // What systems call a file's type and name says less than the file itself, which the page reads in the same way.
  return {
    type: '',
    bytes: file.bytes,
    ...(part === undefined ? {} : { corrections: correctionsIn(parsedCorrections(textOf(part.bytes))) }),
  }
}

/** The parts of a form that was read already. Throws `refused` for what is none. */
export async function formOf(bytes: Bytes, type: string): Promise<FormData> {
  try {
    const body = new Uint8Array(bytes.read(0, bytes.size))
    return await new Response(body, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw notAForm('The body is no form, or it is cut off.')
  }
}

function correctionsIn(value: unknown): Corrections {
  return readCorrections(corrections, value, 'mapping, cells, values, drop and match')
}

function notAForm(detail: string): Problem {
  return new Problem('refused', { title: 'Refused', detail })
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const row = z.int().min(1)
const corrections = z.strictObject({
  mapping: z.record(z.string(), z.string().nullable()).exactOptional(),
  cells: z.array(z.strictObject({ row, parameter: z.string(), value })).exactOptional(),
  values: z.array(z.strictObject({ parameter: z.string(), from: value, to: value })).exactOptional(),
  drop: z.array(row).exactOptional(),
  match: z.array(z.strictObject({ row, id: z.string().nullable() })).exactOptional(),
})
