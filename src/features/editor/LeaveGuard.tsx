import { useBlocker } from '@tanstack/react-router'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#ui/words.ts'
import { useEditor } from './editor-model-context.ts'

/** Asks before unsaved work is left, within the page and at its edge. */
export function LeaveGuard() {
  const { view } = useEditor()
  const words = useWords().editor
  const isChanged = () => {
    view.now()
    return view.get().unsaved > 0
  }
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isChanged(),
    enableBeforeUnload: isChanged,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  const { unsaved, record } = view.get()
  return (
    <Dialog
      opened
      onClose={blocker.reset}
      title={words.leave.title}
      footer={
        <>
          <Button onClick={blocker.reset}>{words.leave.stay}</Button>
          <Button onClick={blocker.proceed}>{words.leave.leave}</Button>
        </>
      }
    >
      <p>{words.leave.text(unsaved, record.name ?? words.newOperation)}</p>
      <p>{words.leave.kept}</p>
    </Dialog>
  )
}
