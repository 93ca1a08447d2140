import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { TemplateImportAnswer } from '#domain/template/exchange.ts'
import type { GenerateAnswer, GenerateRequest } from '#domain/template/generate.ts'
import type { FollowerPage, Origin, ReapplyAnswer, ReapplyRequest } from '#domain/template/follow.ts'
import type { Template, TemplateDraft, TemplateRevisionWire } from '#domain/template/template.ts'
import { request } from './client.ts'
import { operationQueries } from './operations.ts'

const ROOT = '/api/templates'

/** Where the file of all templates is fetched. */
export const TEMPLATES_FILE = `${ROOT}/export`

export const templateQueries = {
  all: () => ['templates'] as const,
  /** In the order of their names. */
  list: () =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'list'],
      queryFn: async ({ signal }) => (await request<readonly Template[]>(ROOT, { signal })).data,
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'one', id],
      queryFn: async ({ signal }) => (await request<Template>(`${ROOT}/${id}`, { signal })).data,
    }),
  /** What it was, newest first; also of one that is deleted. */
  revisions: (id: string) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'revisions', id],
      queryFn: async ({ signal }) =>
        (await request<readonly TemplateRevisionWire[]>(`${ROOT}/${id}/revisions`, { signal })).data,
    }),
  /** The operations that come from it, a page at a time. */
  followers: (id: string) =>
    infiniteQueryOptions({
      queryKey: [...templateQueries.all(), 'followers', id],
      queryFn: async ({ pageParam, signal }) => {
        const cursor = pageParam === null ? '' : `?cursor=${pageParam}`
        return (await request<FollowerPage>(`${ROOT}/${id}/followers${cursor}`, { signal })).data
      },
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
  /** The first of them; null: there is none. */
  firstFollower: (id: string) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'first-follower', id],
      queryFn: async ({ signal }) =>
        (await request<FollowerPage>(`${ROOT}/${id}/followers?limit=1`, { signal })).data.items[0] ?? null,
    }),
  /** What putting it over its operations again would change. */
  reapplyPlan: (id: string, body: ReapplyRequest) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'reapply', id, body],
      queryFn: async ({ signal }) => {
        const path = `${ROOT}/${id}/reapply?dryRun=true`
        return (await request<ReapplyAnswer>(path, { method: 'POST', body, signal })).data
      },
    }),
  /** What a file of templates would do, and what stands in it. */
  importPlan: (file: File) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'import', file.name, file.size, file.lastModified],
      queryFn: async ({ signal }) => {
        const content = await file.text()
        const options = { method: 'POST', file: { type: 'application/json', content }, signal } as const
        const { data } = await request<TemplateImportAnswer>(`${ROOT}/import?dryRun=true`, options)
        return { text: content, answer: data }
      },
      gcTime: 0,
    }),
  /** Where an operation comes from; null: from no template. */
  origin: (operationId: string) =>
    queryOptions({
      queryKey: [...templateQueries.all(), 'origin', operationId],
      queryFn: async ({ signal }) =>
        (await request<Origin | null>(`/api/inventory-operations/${operationId}/template`, { signal })).data,
    }),
}

export interface KeptTemplate {
  readonly draft: TemplateDraft
  /** The template that it takes the place of, and the revision it was made from; null: a new one. */
  readonly of: Pick<Template, 'id' | 'revision'> | null
  /** Under which a new one is sent, however often. */
  readonly idempotencyKey?: string
}

/** Rejects with a `Problem`: `refused` with errors at `name` or `values.<parameter>`, `stale`, `not-found`. */
export function useKeepTemplate() {
  return useTemplateWrite(async ({ draft, of, idempotencyKey }: KeptTemplate) => {
    const headers = {
      ...(of === null ? {} : { 'If-Match': `"${of.revision}"` }),
      ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    }
    const path = of === null ? ROOT : `${ROOT}/${of.id}`
    return (await request<Template>(path, { method: 'POST', body: draft, headers })).data
  })
}

/** Answers the change set that it was deleted by. */
export function useDeleteTemplate() {
  return useTemplateWrite(async ({ id, revision }: Pick<Template, 'id' | 'revision'>) => {
    const options = { method: 'DELETE', headers: { 'If-Match': `"${revision}"` } } as const
    return (await request(`${ROOT}/${id}`, options)).changeId
  })
}

export interface Restoring {
  readonly id: string
  readonly revision: number
  /** The revision that it takes the place of. */
  readonly current: number
  /** Why; kept in the history. */
  readonly reason: string
}

/** Makes a template again what it was. Rejects with a `Problem`: `stale`, or `refused` where its name is another's by now. */
export function useRestoreTemplate() {
  return useTemplateWrite(async ({ id, revision, current, reason }: Restoring) => {
    const headers = { 'If-Match': `"${current}"`, 'Change-Reason': encodeURIComponent(reason) }
    const path = `${ROOT}/${id}/revisions/${revision}/restore`
    return request<Template>(path, { method: 'POST', body: {}, headers })
  })
}

export interface ImportedTemplates {
  /** The file. */
  readonly text: string
  /** Of the plan that was looked at; null: whatever the file does now. */
  readonly digest: string | null
}

/** Stores what a file of templates does, and answers its change set. Rejects with a `Problem`: `plan-changed`, `refused`. */
export function useImportTemplates() {
  return useTemplateWrite(async ({ text, digest }: ImportedTemplates) => {
    const options = { method: 'POST', file: { type: 'application/json', content: text } } as const
    const path = `${ROOT}/import${digest === null ? '' : `?digest=${digest}`}`
    return (await request<TemplateImportAnswer>(path, options)).changeId
  })
}

/** What a template would make of the rows; nothing is stored. Rejects with a `Problem`, as `not-found`. */
export async function planGenerate(
  id: string,
  body: GenerateRequest,
  signal?: AbortSignal,
): Promise<GenerateAnswer> {
  const options = { method: 'POST', body, ...(signal === undefined ? {} : { signal }) } as const
  return (await request<GenerateAnswer>(`${ROOT}/${id}/generate?dryRun=true`, options)).data
}

export interface Generating {
  readonly id: string
  readonly body: GenerateRequest
  /** Of the plan that was looked at; null: whatever the rows make now. */
  readonly digest: string | null
  readonly skipRefused?: boolean
  /** Under which the same is sent, however often. */
  readonly idempotencyKey: string
}

/** Creates the operations as one change set. Rejects with a `Problem`: `plan-changed` and `refused`, each with the plan. */
export function useGenerate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, body, digest, skipRefused, idempotencyKey }: Generating) => {
      const query = new URLSearchParams({
        ...(digest === null ? {} : { digest }),
        ...(skipRefused === true ? { onError: 'skip' } : {}),
      })
      const headers = { 'Idempotency-Key': idempotencyKey }
      const path = `${ROOT}/${id}/generate?${query}`
      return (await request<GenerateAnswer>(path, { method: 'POST', body, headers })).data
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: operationQueries.all() })
      await client.invalidateQueries({ queryKey: templateQueries.all() })
    },
  })
}

export interface Reapplying {
  readonly id: string
  readonly body: ReapplyRequest
  /** Of the plan that was looked at. */
  readonly digest: string
}

/** Puts a template over its operations again. Rejects with a `Problem`: `plan-changed` and `refused`, each with the plan. */
export function useReapply() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, body, digest }: Reapplying) => {
      const path = `${ROOT}/${id}/reapply?digest=${digest}&onError=skip`
      return (await request<ReapplyAnswer>(path, { method: 'POST', body })).data
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: operationQueries.all() })
      await client.invalidateQueries({ queryKey: templateQueries.all() })
    },
  })
}

function useTemplateWrite<I, O>(write: (input: I) => Promise<O>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSettled: () => client.invalidateQueries({ queryKey: templateQueries.all() }),
  })
}
