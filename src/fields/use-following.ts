import { useEffect } from 'react'
import { catalogue, isFieldName } from '#domain/catalogue/index.ts'
import type { Kind } from '#domain/kinds.ts'
import type { ViewFollower } from './follow-view.ts'
import type { OperationForm } from './form-scope.ts'

/** Talks to the form, which keeps its values outside React: the view follows what is typed, and keeps up with what is chosen. */
export function useFollowing(form: OperationForm, view: ViewFollower) {
  useEffect(() => {
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name, type }) => (type === undefined || isTyped(name) ? view.touch() : view.now()),
    })
    view.touch()
    return () => {
      unsubscribe()
      view.stop()
    }
  }, [form, view])
}

/** Whether a field is filled key by key; all others are chosen at a stroke. */
function isTyped(name: string | undefined): boolean {
  return name !== undefined && isFieldName(name) && typed.includes(catalogue[name].kind)
}

const typed: readonly Kind[] = ['text', 'expression', 'decimal', 'integer', 'id']
