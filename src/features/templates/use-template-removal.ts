import { useNavigate } from '@tanstack/react-router'
import { useDeleteTemplate } from '#data/templates.ts'
import type { Template } from '#domain/template/template.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { problemOf, type TemplateProblem } from './template-problem.ts'
import { useTemplateWords } from './words.ts'

export interface TemplateRemoval {
  readonly remove: (template: Template) => void
  readonly isPending: boolean
  readonly problem: TemplateProblem | null
}

/** Deletes a template and leads back to the others, where it can be undone. */
export function useTemplateRemoval(): TemplateRemoval {
  const words = useTemplateWords()
  const navigate = useNavigate()
  const tell = useUndoableToast('records')
  const { mutate, isPending, error } = useDeleteTemplate()
  const remove = (template: Template) => {
    if (isPending) return
    mutate(template, {
      onSuccess: (changeId) => {
        if (changeId !== null) tell(words.templates.removed(template.name), changeId)
        void navigate({ to: '/onboarding/templates', ignoreBlocker: true })
      },
    })
  }
  return { remove, isPending, problem: problemOf(error, words) }
}
