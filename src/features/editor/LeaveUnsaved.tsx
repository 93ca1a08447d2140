import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { useEditor } from './editor-model-context.ts'
import { useEditorWords } from './words.ts'

/** Asks before an operation with unsaved changes is left. */
export function LeaveUnsaved() {
  const { view } = useEditor()
  const words = useEditorWords().editor
  const isChanged = () => {
    view.now()
    return view.get().unsaved > 0
  }
  const text = () => {
    const { unsaved, record } = view.get()
    return (
      <>
        <p>{words.leave.text(unsaved, record.name ?? words.newOperation)}</p>
        <p>{words.leave.kept}</p>
      </>
    )
  }
  const { title, stay, leave } = words.leave
  return <LeaveGuard isChanged={isChanged} title={title} stay={stay} leave={leave} text={text} />
}
