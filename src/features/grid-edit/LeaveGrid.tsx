import { useBlocker } from '@tanstack/react-router'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#ui/words.ts'

interface Props {
  readonly cells: number
  readonly records: number
  readonly isChanged: () => boolean
}

/** Asks before a change that is not stored is left. Another filter or order of the same grid leaves nothing. */
export function LeaveGrid({ cells, records, isChanged }: Props) {
  const words = useWords().grid.leaving
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => !isGrid(next) && isChanged(),
    enableBeforeUnload: isChanged,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog
      opened
      onClose={blocker.reset}
      title={words.title}
      footer={
        <>
          <Button onClick={blocker.reset}>{words.stay}</Button>
          <Button onClick={blocker.proceed}>{words.leave}</Button>
        </>
      }
    >
      <p>{words.text(cells, records)}</p>
      <p>{words.kept}</p>
    </Dialog>
  )
}

function isGrid({ pathname, search }: { readonly pathname: string; readonly search: object }): boolean {
  return pathname === '/operations' && 'grid' in search
}
