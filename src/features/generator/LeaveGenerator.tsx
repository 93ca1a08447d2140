import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { useStable } from '#ui/use-stable.ts'
import type { Creating } from './use-create.ts'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly model: GeneratorModel
  readonly creating: Creating
}

/** Asks before operations to be are left that were not created. */
export function LeaveGenerator({ model: { tally, draft, rows }, creating }: Props) {
  const words = useGeneratorWords().generator.leaving
  const isChanged = useStable(() => rows.length > 0 && tally.chosen > 0 && creating.created !== draft)
  return (
    <LeaveGuard
      isChanged={isChanged}
      title={words.title}
      stay={words.stay}
      leave={words.leave}
      text={() => words.text(tally.chosen)}
    />
  )
}
