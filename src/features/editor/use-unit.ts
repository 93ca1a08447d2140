import { useStore } from '#data/store.ts'
import { useEditor } from './editor-model-context.ts'

/** The unit in which the operation books, by its symbol; empty while it is open or comes from the context. */
export function useUnit(): string {
  const { view } = useEditor()
  return useStore(view, ({ story }) =>
    story.unit.by === 'named' && story.unit.unit.is === 'known' ? story.unit.unit.name : '',
  )
}
