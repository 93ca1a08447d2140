import type { TemplateWork } from '#data/template-work.ts'
import { localMoment } from '#ui/moment.ts'
import { Offer } from '#ui/Offer.tsx'
import { useTemplateWords } from './words.ts'

interface Props {
  readonly work: TemplateWork
  readonly onRestore: () => void
  readonly onDiscard: () => void
}

export function LeftWork({ work, onRestore, onDiscard }: Props) {
  const { code, templates } = useTemplateWords()
  const words = templates.left
  return (
    <Offer
      text={words.offer(localMoment(work.savedAt, code))}
      accept={words.restore}
      onAccept={onRestore}
      decline={words.discard}
      onDecline={onDiscard}
    />
  )
}
