import type { Context, Hono } from 'hono'
import { Problem } from '#domain/problem.ts'
import { notFound, problemResponse } from './problems.ts'

/** Answers for an address that no route has: 405 where another method would do, else 404. */
export function unrouted(app: Pick<Hono, 'routes'>): (context: Context) => Response {
  return (context) => {
    const { method, path } = context.req
    const allowed = [...new Set(app.routes.flatMap((route) => (fits(route.path, path) ? route.method : [])))]
    const methods = allowed.filter((each) => each !== 'ALL')
    if (methods.length === 0) {
      return problemResponse(notFound(`There is nothing at ${path.slice(0, 200).toWellFormed()}.`))
    }
    const problem = new Problem('method-not-allowed', {
      title: 'Method not allowed',
      detail: `${method} does nothing here; ${methods.join(' and ')} would.`,
    })
    return problemResponse(problem, {
      Allow: [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', '),
    })
  }
}

function fits(route: string, path: string): boolean {
  const [expected, given] = [route.split('/'), path.split('/')]
  return (
    expected.length === given.length &&
    expected.every((segment, index) => segment.startsWith(':') || segment === given[index])
  )
}
