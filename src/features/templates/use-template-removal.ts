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
  const { mutateAsync, isPending, error } = useDeleteTemplate()
  const remove = (template: Template) => {
    if (isPending) return
    mutateAsync(template).then(
      (changeId) => {
        if (changeId !== null) tell(words.templates.removed(template.name), changeId)
        return navigate({ to: '/onboarding/templates', ignoreBlocker: true })
      },
      () => undefined,
    )
  }
  return { remove, isPending, problem: problemOf(error, words) }
}
