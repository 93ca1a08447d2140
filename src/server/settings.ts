import type { Contract } from '#domain/vocabulary.ts'
import type { Uploads } from './transfer/uploads.ts'

/** What a host decides for its API. */
export interface Settings {
  readonly contract: Contract
  /** Who saves, as the history names them. */
  readonly user: string
  readonly version: string
  /** Where the data lies, for people: `SQLite in ./data`. */
  readonly storage: string
  /** The server listens to its own machine only, so a request for another host name has been misled. */
  readonly loopbackOnly?: boolean
  /** The time in milliseconds since 1970. */
  readonly now?: () => number
  /** Answers what is not the API's: the page's files. Undefined: there is nothing at that address. */
  readonly page?: (request: Request) => Promise<Response | undefined>
  /** Where files wait that were sent to be imported; undefined: in memory. */
  readonly uploads?: Uploads
  /** A host that can keep answers open, and so tells of changes live, until this signal says that it stops. */
  readonly live?: AbortSignal
  /** Told of everything that is answered with a 5xx. */
  readonly onFailure?: (error: unknown) => void
}
