import type { Context } from 'hono'
import { z } from 'zod'
import { Problem } from '#domain/problem.ts'
import type { TransferFormat } from '#domain/transfer/format.ts'
import type { Corrections } from '#domain/transfer/import.ts'
import { type ImportFile, openImport } from '#domain/transfer/open.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { mediaTypeOf, readBytes, readJson } from '../http/body.ts'
import { readForm, textOf } from '../http/form.ts'
import { notFound } from '../http/problems.ts'
import { readChoice } from '../http/query.ts'
import type { Upload, Uploads } from './uploads.ts'
import { parsedCorrections, readCorrections } from './read-corrections.ts'
import { readEncoding, readMark, readSeparator } from './read-dialect.ts'

/** What a file of a hundred thousand operations may weigh, in any format. */
const IMPORT_LIMIT = 256 * 1024 * 1024

/**
 * Reads the file of an import, and what is to be read otherwise than it says. The file is the body itself, or `file` of a
 * form whose `corrections` are JSON; where the address names one that was sent before, the body is the corrections. Throws
 * `not-found`, `too-large`, `refused`, and what is wrong with the file.
 */
export async function readImport(
  context: Context,
  contract: Contract,
  uploads: Uploads,
): Promise<{ readonly file: ImportFile; readonly corrections: Corrections }> {
  const told = {
    separator: readSeparator(context.req.query('separator')),
    decimal: readMark(context.req.query('decimal')),
    encoding: readEncoding(context.req.query('encoding')),
    hasHeader: readChoice('header', context.req.query('header'), { true: true, false: false }) ?? null,
  }
  const name = context.req.query('file')
  const sent = name === undefined ? await readSent(context) : await findSent(context, uploads, name)
  const format = formats[sent.type] ?? null
  return {
    file: openImport(contract, sent.bytes, { ...told, format, corrections: sent.corrections }),
    corrections: sent.corrections,
  }
}

/** Keeps a file, to be imported by its name. Throws `too-large` and `refused`. */
export async function keepUpload(context: Context, uploads: Uploads): Promise<string> {
  const { type, bytes } = await readSent(context)
  return uploads.keep({ type, bytes })
}

interface Sent extends Upload {
  readonly corrections: Corrections
}

async function findSent(context: Context, uploads: Uploads, name: string): Promise<Sent> {
  const upload = await uploads.find(name)
  if (upload === null) throw notFound('This file is not kept here, or no longer: send it again.')
  return { ...upload, corrections: correctionsIn(await readJson(context, CORRECTIONS_LIMIT)) }
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

async function readSent(context: Context): Promise<Sent> {
  const type = mediaTypeOf(context)
  // What does not say its length is held before it can be refused.
  const isSaid = context.req.header('Content-Length') !== undefined
  const bytes = await readBytes(context, isSaid ? IMPORT_LIMIT : IMPORT_LIMIT / 2)
  if (type !== 'multipart/form-data') return { type, bytes, corrections: {} }
  const form = readForm(bytes, context.req.header('Content-Type') ?? '')
  if (form === null) throw notAForm('The body is no form, or it is cut off.')
  const file = form.find(({ name }) => name === 'file')
  if (file === undefined) throw notAForm('There is no part called file in it.')
  const part = form.find(({ name }) => name === 'corrections')
  // What systems call a file's type and name says less than the file itself, which the page reads in the same way.
  return {
    type: '',
    bytes: file.bytes,
    corrections: part === undefined ? {} : correctionsIn(parsedCorrections(textOf(part.bytes))),
  }
}

/** The parts of a form that was read already. Throws `refused` for what is none. */
export async function formOf(bytes: readonly Uint8Array[], type: string): Promise<FormData> {
  try {
    return await new Response(streamOf(bytes), { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw notAForm('The body is no form, or it is cut off.')
  }
}

function streamOf(bytes: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of bytes) controller.enqueue(chunk)
      controller.close()
    },
  })
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
