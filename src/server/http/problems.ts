import {
  type Message,
  type MessagesByParameter,
  Problem,
  type ProblemDocument,
  type ProblemKind,
} from '#domain/problem.ts'
import type { Finding } from '#domain/rules.ts'
import { en } from '#domain/words/en/index.ts'
import { say } from '#domain/words/words.ts'

/** Refuses with the reasons, all of them, each at its parameter. */
export function refused(errors: readonly Finding[], warnings: readonly Finding[] = []): Problem {
  const count = errors.length === 1 ? 'One thing is' : `${errors.length} things are`
  const first = errors.slice(0, 3).map(sentence).join(' · ')
  return new Problem('refused', {
    title: 'Refused',
    detail: `${count} wrong: ${first}${errors.length > 3 ? ' · …' : ''}`,
    errors: messagesOf(errors),
    ...(warnings.length === 0 ? {} : { warnings: messagesOf(warnings) }),
  })
}

/** Refuses one thing that was sent beside the body: a header, a part of the address. */
export function refusedAt(parameter: string, rule: Finding['rule'], params: Finding['params']): Problem {
  return refused([{ field: null, parameter, rule, params }])
}

/** The findings as sentences, by the wire name that each belongs to. */
export function messagesOf(findings: readonly Finding[]): MessagesByParameter {
  const byParameter = new Map<string, Message[]>()
  for (const finding of findings) {
    const messages = byParameter.get(finding.parameter)
    if (messages === undefined) byParameter.set(finding.parameter, [messageOf(finding)])
    else messages.push(messageOf(finding))
  }
  return Object.fromEntries(byParameter)
}

export function notFound(detail: string): Problem {
  return new Problem('not-found', { title: 'Not found', detail })
}

export function problemResponse(
  { kind, document }: Problem,
  more: Readonly<Record<string, string>> = {},
  body: BodyInit = JSON.stringify(document satisfies ProblemDocument),
): Response {
  const headers = new Headers({ 'Content-Type': 'application/problem+json', ...more })
  if (kind === 'unavailable') headers.set('Retry-After', '2')
  if (document.current !== undefined) headers.set('ETag', `"${document.current.revision}"`)
  // What was refused for its size is not read to its end, so the connection cannot be used again.
  if (kind === 'too-large') headers.set('Connection', 'close')
  return new Response(body, { status: document.status, headers })
}

/** What is answered for a failure that is not the request's. */
export function failure(kind: ProblemKind & ('internal' | 'unavailable' | 'storage-full')): Problem {
  const titles = {
    internal: 'An error of the server',
    unavailable: 'The database does not answer',
    'storage-full': 'Nothing more can be stored',
  }
  return new Problem(kind, { title: titles[kind], detail: en.shell.problems[kind] })
}

function sentence(finding: Finding): string {
  return `${finding.parameter === '' ? '' : `${finding.parameter.slice(0, 80).toWellFormed()}: `}${say(en, finding)}`
}

/** One finding as a sentence with its rule. */
export function messageOf(finding: Finding): Message {
  const { rule, params } = finding
  const { nearest } = params
  return {
    rule,
    message: say(en, finding),
    params,
    ...(typeof nearest === 'string' ? { nearest } : {}),
  }
}
