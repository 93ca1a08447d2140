import { createContext, useContext } from 'react'
import type { Saving } from './use-saving.ts'
import type { EditorModel } from './use-editor-model.ts'

export interface EditorContext extends EditorModel {
  readonly saving: Saving
}

const Context = createContext<EditorContext | null>(null)

export const EditorProvider = Context.Provider

export function useEditor(): EditorContext {
  const editor = useContext(Context)
  if (editor === null) throw new Error('There is no EditorProvider around this component.')
  return editor
}
