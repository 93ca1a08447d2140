import { localMoment } from '#ui/moment.ts'
import { Offer } from '#ui/Offer.tsx'
import type { KeptAnswers } from './use-kept-answers.ts'
import { useGuidedWords } from './words.ts'

export function LeftAnswers({ kept: { offered, goOn, discard } }: { readonly kept: KeptAnswers }) {
  const { code, guided } = useGuidedWords()
  const words = guided.draft
  if (offered === null) return null
  return (
    <Offer
      text={words.offer(localMoment(offered.savedAt, code))}
      accept={words.goOn}
      onAccept={() => goOn(offered)}
      decline={words.discard}
      onDecline={() => discard(offered)}
    />
  )
}
