import { TextButton } from '#ui/Button.tsx'
import { ListLink } from './ListLink.tsx'
import { useFormWords } from './words.ts'

interface Props {
  readonly onAsNew: () => void
}

/** An earlier attempt of the form was stored and its answer lost, and the form says something else by now. */
export function KeyReused({ onAsNew }: Props) {
  const words = useFormWords().form.keyReused
  return (
    <>
      <span>{words.text}</span>
      <ListLink>{words.list}</ListLink>
      <SaveAsNew onAsNew={onAsNew} />
    </>
  )
}

/** The same values, as another record. */
export function SaveAsNew({ onAsNew }: Props) {
  return <TextButton onClick={onAsNew}>{useFormWords().form.keyReused.asNew}</TextButton>
}
