import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { TakeValuesDialog } from './TakeValuesDialog.tsx'
import { useBulkEditWords } from './words.ts'

/** The way to make the others like one: its values become what is set. */
export function TakeValues() {
  const words = useBulkEditWords().bulkEdit.take
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {isOpen && <TakeValuesDialog onClose={() => setOpen(false)} />}
    </>
  )
}
