import { useImportPlant } from '#data/plant.ts'
import type { PlantImportAnswer } from '#domain/plant-import.ts'
import type { Committable } from '#fields/importing/CommitBar.tsx'
import { type Storing, useStoring } from '#fields/importing/use-storing.ts'
import { usePlantImportModel } from './import-model.ts'
import { usePlantImportWords } from './words.ts'

interface Committing extends Committable, Pick<Storing<PlantImportAnswer>, 'trouble' | 'dismiss'> {}

/** Of the files' names in a reason. */
const MOST_LETTERS = 150

/** Stores what the plan shows, and only that. */
export function useCommitting(onStored: (answer: PlantImportAnswer) => void): Committing {
  const words = usePlantImportWords().plant.import
  const { files, plan, policy, setPolicy } = usePlantImportModel()
  const { mutateAsync, isPending } = useImportPlant()
  const { progress, trouble, send, stop, dismiss } = useStoring(plan, onStored)
  const { created = 0, updated = 0, refused = 0 } = plan.answer?.counts ?? {}
  const count = created + updated
  const blocking = policy === 'skip' ? 0 : refused
  const canCommit = count > 0 && blocking === 0 && !plan.isStale && !isPending
  return {
    policy,
    setPolicy,
    count,
    blocking,
    canCommit,
    isBusy: isPending,
    progress,
    trouble,
    commit: () => {
      const digest = plan.answer?.digest
      if (!canCommit || digest === undefined) return
      const reason = words.reason(
        files
          .map(({ name }) => name)
          .join(', ')
          .slice(0, MOST_LETTERS),
      )
      void send(digest, (following) => mutateAsync({ ...plan.request, digest, reason, ...following }))
    },
    stop,
    dismiss,
  }
}
