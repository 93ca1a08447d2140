import { useImportPlant } from '#data/plant.ts'
import type { PlantImportAnswer } from '#domain/plant-import.ts'
import { type Storing, useStoring } from '#fields/importing/use-storing.ts'
import { usePlantImportModel } from './import-model.ts'
import { usePlantImportWords } from './words.ts'

/** Of the files' names in a reason. */
const MOST_LETTERS = 150

/** Stores what the plan shows. */
export function useCommitting(onStored: (answer: PlantImportAnswer) => void): Storing {
  const words = usePlantImportWords().plant.import
  const { files, plan, policy, setPolicy } = usePlantImportModel()
  const { mutateAsync, isPending } = useImportPlant()
  const { created = 0, updated = 0, refused = 0 } = plan.answer?.counts ?? {}
  const names = files.map(({ name }) => name).join(', ')
  const reason = words.reason(names.slice(0, MOST_LETTERS))
  return useStoring({
    plan,
    policy,
    setPolicy,
    count: created + updated,
    open: refused,
    isBusy: isPending,
    store: (digest, following) => mutateAsync({ ...plan.request, digest, reason, ...following }),
    onStored,
  })
}
