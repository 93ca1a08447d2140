import type { z } from 'zod'
import { Problem } from '#domain/problem.ts'

/** Reads what is to be read otherwise than files say. `parts`: what it may hold. Throws `refused`, with the place. */
export function readCorrections<T>(schema: z.ZodType<T>, value: unknown, parts: string): T {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const path = read.error.issues[0]?.path.join('.') ?? ''
  throw new Problem('refused', {
    title: 'Refused',
    detail: `The corrections cannot be read${path === '' ? '' : ` at ${path}`}: they are JSON with ${parts}.`,
  })
}

/** Undefined for what is no JSON. */
export function parsedCorrections(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
