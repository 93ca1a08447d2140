import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { type Contract, contracts, isContract } from '#domain/vocabulary.ts'

/** What the environment says, checked. */
export interface Configuration {
  readonly port: number
  readonly host: string
  readonly database: { readonly file: string } | { readonly url: string }
  readonly contract: Contract
  readonly user: string
}

/** A setting that cannot be used; the message says what it may be. */
export class WrongSetting extends Error {}

/** Reads the settings. Throws `WrongSetting`. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const said = (name: string, otherwise: string) => env[name]?.trim() || otherwise
  const url = said('DATABASE_URL', '')
  return {
    port: readPort(said('PORT', '4310')),
    host: said('HOST', '127.0.0.1'),
    database:
      url === '' ? { file: resolve(said('DATA_DIR', './data'), 'lotwright.sqlite') } : { url: readUrl(url) },
    contract: readContract(said('MES_CONTRACT', '2025-03')),
    user: userName(),
  }
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

/** Where the data lies, without anything secret. */
export function describeStorage({ database }: Configuration): string {
  if ('file' in database) return `SQLite in ${database.file}`
  const { hostname, port, pathname } = new URL(database.url)
  return `Postgres at ${hostname === '' ? 'a local socket' : hostname}${port === '' ? '' : `:${port}`}${pathname}`
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new WrongSetting(`PORT must be a number from 0 to 65535; it is “${text}”.`)
}

function readUrl(text: string): string {
  const isPostgres = /^postgres(ql)?:\/\//.test(text) && URL.canParse(text)
  if (isPostgres) return text
  // The text may hold a password, so it is not shown.
  throw new WrongSetting('DATABASE_URL must be of the form postgres://user:password@host:5432/database.')
}

function readContract(text: string): Contract {
  if (isContract(text)) return text
  throw new WrongSetting(`MES_CONTRACT must be one of ${contracts.join(', ')}; it is “${text}”.`)
}

function userName(): string {
  try {
    return userInfo().username || 'engineer'
  } catch {
    // A container may run as a user id without a name.
    return 'engineer'
  }
}
