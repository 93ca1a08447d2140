import { useStore } from '#fields/store.ts'
import { useEditor } from './editor-model-context.ts'
import { Narration } from './Narration.tsx'

/** The narration of what the form holds, following behind. */
export function Told() {
  const { view } = useEditor()
  return <Narration segments={useStore(view, (current) => current.narration)} />
}
