import { useMantineColorScheme } from '@mantine/core'
import {
  IconAlertTriangle,
  IconArrowRight,
  IconKeyboard,
  IconMapPin,
  IconPencil,
  IconPlus,
  IconSunMoon,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type NavigateOptions, useRouter } from '@tanstack/react-router'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { useContract } from '#data/use-host.ts'
import { everything } from '#domain/list-query.ts'
import type { Location } from '#domain/plant.ts'
import { useWords } from '#ui/words.ts'
import { type Command, matches } from './command.ts'
import { OperationNote } from './OperationNote.tsx'

interface Options {
  readonly typed: string
  readonly onKeys: () => void
}

const MOST_OPERATIONS = 4
const MOST_LOCATIONS = 3
const icon = { size: 16, stroke: 1.5, 'aria-hidden': true } as const

/** Commands that need no search: what is created, gone to and switched. */
export function useOwnCommands({ typed, onKeys }: Options): readonly Command[] {
  const words = useWords().palette
  const to = useGoTo()
  const { setColorScheme } = useMantineColorScheme()
  const locations = useLocations(typed)
  const [place] = locations
  const blank = { group: 'run', note: null, href: null } as const
  const create: readonly Command[] =
    place === undefined
      ? [to('create', words.newOperation, <IconPlus {...icon} />, { to: '/operations/new' })]
      : [
          to(
            'create',
            words.newFrom(place.name),
            <IconPlus {...icon} />,
            { to: '/operations/new', search: { source: place.path } },
            words.asSource,
          ),
          to(
            'create',
            words.newInto(place.name),
            <IconPlus {...icon} />,
            { to: '/operations/new', search: { destination: place.path } },
            words.asDestination,
          ),
        ]
  const run: readonly Command[] = [
    to('run', words.goTo.operations, <IconArrowRight {...icon} />, { to: '/operations' }),
    to('run', words.incompleteOnly, <IconAlertTriangle {...icon} />, {
      to: '/operations',
      search: { complete: 'false' },
    }),
    ...(['light', 'dark', 'auto'] as const).map((scheme) => ({
      ...blank,
      id: scheme,
      icon: <IconSunMoon {...icon} />,
      label: words.theme[scheme],
      run: () => setColorScheme(scheme),
    })),
    {
      ...blank,
      id: 'keys',
      icon: <IconKeyboard {...icon} />,
      label: words.keys,
      note: <kbd>?</kbd>,
      run: onKeys,
    },
  ]
  return [...create, ...run].filter(({ label }) => typed === '' || matches(label, typed))
}

/** The locations whose name holds what was typed, each leading to its operations. */
export function useLocationCommands(typed: string): readonly Command[] {
  const words = useWords().palette
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
  }))
  return { commands, total: data?.total ?? 0, error, isFetching }
}

function useLocations(typed: string): readonly Location[] {
  const { data } = useQuery(plantQueries.lists())
  if (typed === '') return []
  const names =
    data?.locations.filter(({ name, path }) => matches(typed.includes('/') ? path : name, typed)) ?? []
  // The shortest name is the one that was meant: RawSilo1 before RawSilo10.
  return names.toSorted((a, b) => a.name.length - b.name.length).slice(0, MOST_LOCATIONS)
}

type Target = NavigateOptions

function useGoTo() {
  const router = useRouter()
  return (
    group: Command['group'],
    label: string,
    image: Command['icon'],
    target: Target,
    note: Command['note'] = null,
  ): Command => ({
    id: `${group} ${label}`,
    group,
    icon: image,
    label,
    note,
    href: router.buildLocation(target).href,
    run: () => void router.navigate(target),
  })
}
