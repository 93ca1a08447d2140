import { IconCopy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { askForDuplicates } from '#data/duplicating.ts'
import { operationQueries } from '#data/operations.ts'
import { select, useSelection } from '#data/selection.ts'
import { useContract, useHost } from '#data/use-host.ts'
import { everything } from '#domain/list-query.ts'
import { readUlid } from '#domain/ulid.ts'
import { type Command, icon, matches } from './command.ts'
import { usePlaceOf } from './use-commands.tsx'
import { useGoTo } from './use-go-to.ts'
import { usePaletteWords } from './words.ts'

/** A copy of the operation that is before the engineer, as a new one that is not stored yet. */
export function useDuplicateCurrent(typed: string): readonly Command[] {
  const words = usePaletteWords().palette
  const to = useGoTo()
  const id = useCurrent()
  const { data } = useQuery({ ...operationQueries.one(useContract(), id ?? ''), enabled: id !== null })
  const name = data?.operation.name ?? null
  if (id === null || name === null) return []
  const target = { to: '/operations/new', search: { duplicate: id } } as const
  const command = to('create', words.duplicate(name), <IconCopy {...icon} />, target)
  return typed === '' || matches(command.label, typed) ? [command] : []
}

/** The operation that is open, or else looked at in the list, or the only one selected there. */
function useCurrent(): string | null {
  const { id } = useParams({ strict: false })
  const { peek } = useSearch({ strict: false })
  const isOfOperations = useLocation({ select: ({ pathname }) => pathname.startsWith('/operations') })
  const selected = useSelection()
  const [only, ...others] = selected.kind === 'ids' ? [...selected.ids] : []
  const current = id ?? peek ?? (others.length === 0 ? only : undefined)
  return isOfOperations && current !== undefined ? readUlid(current) : null
}

/** Copies of all operations at the place that was typed: the list asks what they are to be called. */
export function useDuplicateAtPlace(typed: string): readonly Command[] {
  const words = usePaletteWords().palette
  const router = useRouter()
  const { capabilities } = useHost()
  const { place, count } = usePlaceOf(typed)
  if (place === undefined || count === 0 || !capabilities.includes('bulk')) return []
  return [
    {
      id: 'duplicate at',
      group: 'create',
      icon: <IconCopy {...icon} />,
      label: words.duplicateAt(count, place.name),
      note: words.namePattern,
      // In another tab nothing would be selected.
      href: null,
      run: () => {
        select({ kind: 'matching', filter: { ...everything, location: [place.path] }, except: new Set() })
        askForDuplicates(true)
        void router.navigate({ to: '/operations', search: { location: place.path } })
      },
    },
  ]
}
