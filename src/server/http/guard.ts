import type { MiddlewareHandler } from 'hono'
import { Problem } from '#domain/problem.ts'
import { EVENTS_PATH } from '../live/path.ts'
import type { Settings } from '../settings.ts'

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  // The component library injects style elements.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "form-action 'self'",
].join('; ')

const securityHeaders = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Puts the security headers on every answer, refusals included. */
export const withSecurityHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value)
}

/** No answer of the API is kept, but by who asks again whether it still holds. */
export const withoutCaching: MiddlewareHandler = async (context, next) => {
  await next()
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-cache')
}

/**
 * Refuses writes that another site's page makes, streams that it would keep open, and requests that were led here under
 * a foreign name.
 */
export function guard({ loopbackOnly = false }: Settings): MiddlewareHandler {
  return async (context, next) => {
    const { method, url } = context.req
    const host = context.req.header('Host') ?? new URL(url).host
    if (loopbackOnly && !isLoopback(host)) {
      throw otherOrigin(`This server answers to its own machine only, not to the name ${host.slice(0, 80)}.`)
    }
    const origin = context.req.header('Origin')
    const isCrossSite = context.req.header('Sec-Fetch-Site') === 'cross-site'
    const isSafe = safeMethods.has(method) && context.req.path !== EVENTS_PATH
    if (!isSafe && (isCrossSite || (origin !== undefined && hostOf(origin) !== host))) {
      throw otherOrigin('Another site’s page may not change anything here.')
    }
    await next()
  }
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)
}

/** `null`, as a sandboxed page sends, has no host. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}

function otherOrigin(detail: string): Problem {
  return new Problem('other-origin', { title: 'Another origin', detail })
}
