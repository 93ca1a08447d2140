import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useImportingWords } from './words.ts'

interface Props {
  readonly opened: boolean
  readonly onStay: () => void
  readonly onReplace: () => void
}

/** Asks before what was decided about a file is lost to another one. */
export function ReplaceDialog({ opened, onStay, onReplace }: Props) {
  const words = useImportingWords().importing.leave
  return (
    <Dialog
      opened={opened}
      onClose={onStay}
      title={words.replaceTitle}
      footer={
        <>
          <Button onClick={onStay}>{words.stay}</Button>
          <Button onClick={onReplace}>{words.replace}</Button>
        </>
      }
    >
      <p>{words.lost}</p>
    </Dialog>
  )
}
