import { useEffect } from 'react'
import type { SavedOperation } from '#domain/saved.ts'
import { sessionOf } from './session.ts'
import type { EditorModel } from './use-editor-model.ts'
import { toForm } from '#fields/form-values.ts'

/** Talks to the form: a newer revision that arrives while nothing was changed is simply shown. */
export function useNewer({ scope, session, view }: EditorModel, stored: SavedOperation | null) {
  useEffect(() => {
    const { base } = session.get()
    if (stored === null || base === null || base.id !== stored.id || stored.revision <= base.revision) return
    view.now()
    if (view.get().unsaved > 0) return
    const initial = toForm(scope.contract, stored.operation)
    session.set(sessionOf(stored, initial))
    scope.form.reset(initial, { keepFieldsRef: true })
    view.now()
  }, [scope, session, view, stored])
}
