import { useState } from 'react'
import { useKeepTemplate } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import { starterSet } from '#domain/template/starter.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { toast } from '#ui/toast.ts'
import { useTemplateWords } from './words.ts'
import { errorText } from '#data/error-text.ts'

/** Adds templates for common work, one after the other. */
export function StarterSet() {
  const words = useTemplateWords()
  const { starter } = words.templates
  const contract = useContract()
  const keep = useKeepTemplate()
  const [isAdding, setAdding] = useState(false)
  const add = async () => {
    if (isAdding) return
    setAdding(true)
    try {
      const drafts = starterSet(contract, starter.texts)
      for (const draft of drafts) await keep.mutateAsync({ draft, of: null })
      toast.done(starter.done(drafts.length))
    } catch {
      setAdding(false)
    }
  }
  return (
    <>
      <Button variant="primary" aria-disabled={isAdding} onClick={() => void add()}>
        {isAdding ? starter.adding : starter.add}
      </Button>
      {keep.error !== null && <Mark kind="error">{errorText(words, keep.error)}</Mark>}
    </>
  )
}
