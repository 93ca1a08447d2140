import { createContext, useContext } from 'react'
import type { Drafts } from './use-drafts.ts'
import type { EditorModel } from './use-editor-model.ts'
import type { Saving } from './use-saving.ts'

export interface EditorContext extends EditorModel {
  readonly saving: Saving
  readonly drafts: Drafts
}

const Context = createContext<EditorContext | null>(null)

export const EditorProvider = Context.Provider

export function useEditor(): EditorContext {
  const editor = useContext(Context)
  if (editor === null) throw new Error('There is no EditorProvider around this component.')
  return editor
}
