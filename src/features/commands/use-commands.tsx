import { IconMapPin, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { useContract } from '#data/use-host.ts'
import { everything } from '#domain/list-query.ts'
import type { Location } from '#domain/plant.ts'
import { type Command, icon, matches } from './command.ts'
import { OperationNote } from './OperationNote.tsx'
import { useGoTo } from './use-go-to.ts'
import { usePaletteWords } from './words.ts'

const MOST_OPERATIONS = 4
const MOST_LOCATIONS = 3

/** The locations whose name holds what was typed, each leading to its operations. */
export function useLocationCommands(typed: string): readonly Command[] {
  const words = usePaletteWords().palette
  const to = useGoTo()
  const locations = useLocations(typed)
  const { data: counts } = useQuery(operationQueries.locationCounts(everything))
  return locations.map(({ id, path }) => ({
    ...to(
      'locations',
      path,
      <IconMapPin {...icon} />,
      { to: '/operations', search: { location: path } },
      words.showOperations(counts?.find((each) => each.id === id)?.count ?? 0),
    ),
    isPath: true,
  }))
}

/** The operations that the server finds, and how many there are. */
export function useOperationCommands(typed: string) {
  const contract = useContract()
  const to = useGoTo()
  const { data, error, isFetching } = useQuery({
    ...operationQueries.search(contract, typed, MOST_OPERATIONS),
    enabled: typed !== '',
  })
  const found = typed === '' ? [] : (data?.items ?? [])
  const commands: readonly Command[] = found.map((saved) => ({
    ...to(
      'operations',
      saved.operation.name ?? saved.id,
      <IconPencil {...icon} />,
      { to: '/operations/$id', params: { id: saved.id } },
      <OperationNote saved={saved} />,
    ),
    id: saved.id,
    operation: saved.id,
  }))
  return { commands, total: data?.total ?? 0, error, isFetching }
}

/** The place that was typed, and how many operations there are at it and below. */
export function usePlaceOf(typed: string): { readonly place: Location | undefined; readonly count: number } {
  const { data: counts } = useQuery(operationQueries.locationCounts(everything))
  const [place] = useLocations(typed)
  return { place, count: counts?.find(({ id }) => id === place?.id)?.count ?? 0 }
}

/** The locations that were probably meant. */
export function useLocations(typed: string): readonly Location[] {
  const { data } = useQuery(plantQueries.lists())
  if (typed === '') return []
  const names =
    data?.locations.filter(({ name, path }) => matches(typed.includes('/') ? path : name, typed)) ?? []
  // The shortest name is the one that was meant: RawSilo1 before RawSilo10.
  return names.toSorted((a, b) => a.name.length - b.name.length).slice(0, MOST_LOCATIONS)
}
