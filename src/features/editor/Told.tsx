import { useStore } from '#data/store.ts'
import { FlowPicture } from '#fields/FlowPicture.tsx'
import { Narration } from '#fields/Narration.tsx'
import { useEditor } from './editor-model-context.ts'

/** The narration of what the form holds, following behind. */
export function Told() {
  const { view } = useEditor()
  return <Narration segments={useStore(view, (current) => current.narration)} />
}

/** The picture of what the form holds, following behind. */
export function Drawn() {
  const { view, scope } = useEditor()
  return <FlowPicture story={useStore(view, (current) => current.story)} plant={scope.plant} />
}
