import type { FileFault, Finding, Rule } from './rules.ts'
import type { SavedWire } from './saved.ts'
import type { Template } from './template/template.ts'

/** Why a request was refused, each with the HTTP status that it always has. */
export const problemKinds = {
  'not-json': 400,
  'not-csv': 400,
  'not-zip': 400,
  'not-python': 400,
  unauthenticated: 401,
  forbidden: 403,
  'other-origin': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'in-use': 409,
  'plan-changed': 409,
  stale: 412,
  'too-large': 413,
  'media-type': 415,
  refused: 422,
  'key-reused': 422,
  'too-many': 429,
  cancelled: 499,
  internal: 500,
  /** Something between the page and the server answered. */
  unexplained: 502,
  unavailable: 503,
  'storage-full': 507,
} as const
export type ProblemKind = keyof typeof problemKinds

export interface Message {
  readonly rule: Rule
  /** An English sentence. */
  readonly message: string
  /** What the sentence names, for one in another language. */
  readonly params?: Finding['params']
  /** The value that was probably meant. */
  readonly nearest?: string
}
export type MessagesByParameter = Readonly<Record<string, readonly Message[]>>

export interface TableReferences {
  readonly tableName: string
  readonly references: readonly { readonly fkColName: string; readonly id: string }[]
}

/** An `application/problem+json` document (RFC 9457). */
export interface ProblemDocument {
  /** `urn:lotwright:problem:<kind>` */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** Why a file cannot be read: what `detail` says, for one in another language. */
  readonly because?: FileFault
  readonly errors?: MessagesByParameter
  readonly warnings?: MessagesByParameter
  /** The operation or template as it now is, when a save was stale. */
  readonly current?: SavedWire | Template
  /** Who refers to the record, when it is in use. */
  readonly references?: readonly TableReferences[]
  /** What the request would do to each record: the answer of its dry run, where some are refused or it has changed. */
  readonly plan?: unknown
}

/** The one error that handlers throw and the page receives. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly document: ProblemDocument

  constructor(kind: ProblemKind, document: Omit<ProblemDocument, 'type' | 'status'>) {
    super(document.detail)
    this.name = 'Problem'
    this.kind = kind
    this.document = { type: `${PREFIX}${kind}`, status: problemKinds[kind], ...document }
  }
}

/** Reads a problem document's kind; undefined for documents of somebody else, as a proxy's. */
export function problemKindOf(type: string): ProblemKind | undefined {
  const kind = type.startsWith(PREFIX) ? type.slice(PREFIX.length) : ''
  return isProblemKind(kind) ? kind : undefined
}

const PREFIX = 'urn:lotwright:problem:'

function isProblemKind(kind: string): kind is ProblemKind {
  return Object.hasOwn(problemKinds, kind)
}
