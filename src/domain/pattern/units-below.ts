import type { Location, ProcessType } from '../plant.ts'

/** The names of the places of a kind below another, in the plant's order. */
export function unitsBelow(
  locations: readonly Location[],
  path: string,
  processType: ProcessType,
): readonly string[] {
  const head = `${path}/`
  return locations
    .filter((location) => location.processType === processType && location.path.startsWith(head))
    .map(({ name }) => name)
}
