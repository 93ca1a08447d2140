import { errorText } from '#data/error-text.ts'
import { useImportTemplates } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import type { TemplateFile } from '#domain/template/exchange.ts'
import { starterSet } from '#domain/template/starter.ts'
import type { Template } from '#domain/template/template.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useTemplateWords } from './words.ts'

interface Props {
  /** Those that are there. */
  readonly templates: readonly Template[]
  readonly variant: 'primary' | 'quiet'
}

/** Adds what is not there of the templates for common work, as one change; nothing where all of them are. */
export function StarterSet({ templates, variant }: Props) {
  const words = useTemplateWords()
  const { starter } = words.templates
  const contract = useContract()
  const tell = useUndoableToast('records')
  const { mutateAsync, isPending, error } = useImportTemplates()
  const taken = new Set(templates.map(({ name }) => name.toLowerCase()))
  const missing = starterSet(contract, starter.texts).filter(({ name }) => !taken.has(name.toLowerCase()))
  if (missing.length === 0) return null
  const add = () => {
    if (isPending) return
    const file: TemplateFile = { templates: missing.map((draft) => ({ ...draft, contract })) }
    // The button may be gone by the time the answer comes; a failure shows beside it.
    mutateAsync({ text: JSON.stringify(file), digest: null }).then(
      (changeId) => changeId !== null && tell(starter.done(missing.length), changeId),
      () => undefined,
    )
  }
  return (
    <>
      <Button variant={variant} aria-disabled={isPending} onClick={add}>
        {isPending ? starter.adding : starter.add}
      </Button>
      {error !== null && <Mark kind="error">{errorText(words, error)}</Mark>}
    </>
  )
}
