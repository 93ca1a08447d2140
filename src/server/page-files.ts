import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

/**
 * Answers with the page's files; undefined for what is none of them, or is no longer there. Only what lies in the folder
 * when the server starts is served, so that no path can lead out of it: links are not followed.
 */
export function pageFiles(root: string): (request: Request) => Promise<Response | undefined> {
  const paths = filesIn(root)
  const loaded = new Map<string, Promise<PageFile>>()
  const read = (name: string, path: string): Promise<PageFile> => {
    const file = loaded.get(name) ?? load(path)
    loaded.set(name, file)
    // The next request tries again: a build that replaces the folder under a running server takes its files away awhile.
    file.catch(() => loaded.delete(name))
    return file
  }
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined
    const name = fileFor(request, paths)
    const path = name === undefined ? undefined : paths.get(name)
    if (name === undefined || path === undefined) return undefined
    try {
      return answer(request, name, await read(name, path))
    } catch (error) {
      if (isGone(error)) return undefined
      throw error
    }
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

interface PageFile {
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  /** Undefined where packing would gain nothing. */
  readonly packed: Uint8Array<ArrayBuffer> | undefined
}

function filesIn(root: string): ReadonlyMap<string, string> {
  if (!existsSync(root)) return new Map()
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [`/${relative(root, path).split(sep).join('/')}`, path]
    }),
  )
}

/** The file that a request means: its own, or for an address of the page's own the page. */
function fileFor(request: Request, paths: ReadonlyMap<string, string>): string | undefined {
  const path = decoded(new URL(request.url).pathname)
  if (path === undefined) return undefined
  if (path !== '/' && paths.has(path)) return path
  const isNavigation = (request.headers.get('Accept') ?? '').includes('text/html')
  const isFile = path.split('/').at(-1)?.includes('.') ?? false
  return path === '/' || (isNavigation && !isFile && address.test(path)) ? '/index.html' : undefined
}

/** No address of the page has an empty or hidden part, or a character that is none. */
const address = /^(\/[^/.\\\p{Cc}][^/\\\p{Cc}]*)+\/?$/u

async function load(path: string): Promise<PageFile> {
  const plain = new Uint8Array(await readFile(path))
  const etag = `"${createHash('sha1').update(plain).digest('base64url')}"`
  const packed = new Uint8Array(await promisify(gzip)(plain, { level: 9 }))
  return { etag, plain, packed: packed.byteLength < plain.byteLength * 0.9 ? packed : undefined }
}

function answer(request: Request, name: string, { etag, plain, packed }: PageFile): Response {
  const headers = new Headers({
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    // The names of built files change with their contents.
    'Cache-Control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
  })
  if (request.headers.get('If-None-Match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  const takesPacked = /\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')
  if (takesPacked && packed !== undefined) headers.set('Content-Encoding', 'gzip')
  const body = takesPacked && packed !== undefined ? packed : plain
  headers.set('Content-Length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
