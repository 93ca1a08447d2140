import { useCallback, useMemo, useState } from 'react'
import { useKeepTemplate } from '#data/templates.ts'
import { isFieldName } from '#domain/catalogue/index.ts'
import { type Message, type MessagesByParameter, Problem } from '#domain/problem.ts'
import { templateValuesOf } from '#domain/template/propose.ts'
import type { Template, TemplateDraft } from '#domain/template/template.ts'
import { mintUlid } from '#domain/ulid.ts'
import { parameterOf } from '#domain/wire.ts'
import { type Words, worded } from '#domain/words/words.ts'
import { setFault } from '#fields/field-error.ts'
import type { FormScope } from '#fields/form-scope.ts'
import { faultOfMessage } from '#fields/read-refusal.ts'
import { differingLines, templateLines } from '#fields/template-lines.ts'
import { toast } from '#ui/toast.ts'
import { problemOf, type TemplateProblem } from './template-problem.ts'
import type { TemplateModel } from './use-template-model.ts'
import { useTemplateWords } from './words.ts'

export interface TemplateTexts {
  readonly name: string
  readonly description: string
}

export interface TemplateSaving {
  readonly save: () => void
  readonly isSaving: boolean
  /** What stands in the form. */
  readonly draft: () => TemplateDraft
  readonly isChanged: () => boolean
  readonly problem: TemplateProblem | null
  /** What is wrong with the template's own name and description. */
  readonly faults: Readonly<Partial<Record<keyof TemplateTexts, string>>>
}

interface Saved {
  readonly model: TemplateModel
  readonly stored: Template | null
  readonly blank: TemplateDraft
  readonly texts: TemplateTexts
  readonly onSaved: (template: Template) => void
}

/** Saves the template that stands in the form; what is refused is said at the fields. */
export function useTemplateSaving({ model, stored, blank, texts, onSaved }: Saved): TemplateSaving {
  const words = useTemplateWords()
  const { mutateAsync, isPending } = useKeepTemplate()
  const [error, setError] = useState<unknown>(null)
  const [idempotencyKey] = useState(() => mintUlid(Date.now()))
  const { scope } = model
  const draft = useCallback(
    (): TemplateDraft => ({
      name: texts.name,
      description: texts.description.trim() === '' ? null : texts.description,
      values: templateValuesOf(scope.contract, scope.form.getValues()),
    }),
    [texts, scope],
  )
  const save = useCallback(() => {
    if (isPending) return
    const of = stored === null ? null : { id: stored.id, revision: stored.revision }
    const send = async () => {
      try {
        const saved = await mutateAsync({ draft: draft(), of, ...(of === null ? { idempotencyKey } : {}) })
        setError(null)
        toast.done(words.templates.saved(saved.name))
        onSaved(saved)
      } catch (problem) {
        setError(problem)
        if (problem instanceof Problem) showAtFields(words, scope, problem.document.errors ?? {})
      }
    }
    void send()
  }, [isPending, stored, mutateAsync, draft, idempotencyKey, words, onSaved, scope])
  const known = stored ?? blank
  const isChanged = useCallback(
    () => differingLines(templateLines(scope.contract, words, known, draft())).length > 0,
    [scope, words, known, draft],
  )
  return useMemo(() => {
    const errors = error instanceof Problem ? (error.document.errors ?? {}) : {}
    return {
      save,
      isSaving: isPending,
      draft,
      isChanged,
      problem: problemOf(error, words),
      faults: { ...faultAt(words, 'name', errors), ...faultAt(words, 'description', errors) },
    }
  }, [save, isPending, draft, isChanged, error, words])
}

function faultAt(words: Words, name: keyof TemplateTexts, errors: MessagesByParameter) {
  const [first] = errors[name] ?? []
  return first === undefined ? {} : { [name]: worded(words, first) }
}

function showAtFields(words: Words, { contract, form }: FormScope, errors: MessagesByParameter): void {
  for (const [parameter, [first]] of Object.entries<readonly Message[]>(errors)) {
    const name = parameterOf(contract, parameter.replace(/^values\./, ''))?.field.name
    if (!parameter.startsWith('values.') || first === undefined || name === undefined || !isFieldName(name))
      continue
    setFault(form, name, faultOfMessage(words, first))
  }
}
