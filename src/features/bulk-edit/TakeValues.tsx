import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/words.ts'
import { TakeValuesDialog } from './TakeValuesDialog.tsx'

/** The way to make the others like one: its values become what is set. */
export function TakeValues() {
  const words = useWords().bulkEdit.take
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
