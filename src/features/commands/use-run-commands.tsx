import { IconEdit, IconFileExport, IconHistory, IconSelectAll } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { changeQueries } from '#data/changes.ts'
import { exportAddress } from '#data/export.ts'
import { select } from '#data/selection.ts'
import { useHost } from '#data/use-host.ts'
import { everything } from '#domain/list-query.ts'
import { shortDay } from '#ui/moment.ts'
import { type Command, icon } from './command.ts'
import { useLocations, usePlaceOf } from './use-commands.tsx'
import { useGoTo } from './use-go-to.ts'
import { usePaletteWords } from './words.ts'

/** What can be done with all that were found: `total` operations match `searched`. */
export function useSelectCommands(searched: string, total: number): readonly Command[] {
  const words = usePaletteWords().palette
  const router = useRouter()
  if (searched === '' || total === 0) return []
  return [
    {
      id: 'select all',
      group: 'run',
      icon: <IconSelectAll {...icon} />,
      label: words.selectAll(searched),
      note: words.operations(total),
      // In another tab nothing would be selected.
      href: null,
      run: () => {
        select({ kind: 'matching', filter: { ...everything, q: searched }, except: new Set() })
        void router.navigate({ to: '/operations', search: { q: searched } })
      },
    },
  ]
}

/** What can be done with all operations at the place that was typed. */
export function useActsAtPlace(typed: string): readonly Command[] {
  const words = usePaletteWords().palette
  const router = useRouter()
  const { capabilities } = useHost()
  const { place, count } = usePlaceOf(typed)
  if (place === undefined || count === 0) return []
  const filter = { ...everything, location: [place.path] }
  const file = exportAddress(filter, { format: 'csv', dialect: null })
  const commands = {
    bulk: {
      icon: <IconEdit {...icon} />,
      label: words.editAt(place.name),
      note: words.operations(count),
      run: () => {
        select({ kind: 'matching', filter, except: new Set() })
        void router.navigate({ to: '/operations/bulk' })
      },
    },
    export: {
      icon: <IconFileExport {...icon} />,
      label: words.exportAt(place.name),
      note: 'CSV',
      run: () => window.location.assign(file),
    },
  }
  return (['bulk', 'export'] as const).flatMap((act) =>
    capabilities.includes(act) ? [{ ...commands[act], id: `${act} at`, group: 'run', href: null }] : [],
  )
}

/** What was changed at the place that was typed. */
export function useChangesCommands(typed: string): readonly Command[] {
  const { palette: words, code } = usePaletteWords()
  const to = useGoTo()
  const hasHistory = useHost().capabilities.includes('history')
  const [place] = useLocations(typed)
  const filter = { location: place?.path ?? '' }
  const { data } = useInfiniteQuery({
    ...changeQueries.list(filter),
    enabled: place !== undefined && hasHistory,
  })
  const [first] = data?.pages ?? []
  if (place === undefined || !hasHistory) return []
  const { total = 0, since = null } = first ?? {}
  const note = since === null ? null : words.changes(total, shortDay(since, code))
  const target = { to: '/history', search: filter } as const
  return [to('run', words.changesAt(place.name), <IconHistory {...icon} />, target, note)]
}
