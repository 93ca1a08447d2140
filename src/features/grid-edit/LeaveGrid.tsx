import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import type { GridModel } from './use-grid-model.ts'
import { useGridWords } from './words.ts'

/** Asks before a change that is not stored is left. Another filter or order of the same grid leaves nothing. */
export function LeaveGrid({ model }: { readonly model: GridModel }) {
  const words = useGridWords().grid.leaving
  const { cells, records } = model.totals
  return (
    <LeaveGuard
      isChanged={() => model.latest().pending.steps.present.size > 0}
      isHere={({ pathname, search }) => pathname === '/operations' && 'grid' in search}
      title={words.title}
      stay={words.stay}
      leave={words.leave}
      text={() => `${words.text(cells, records)} ${words.kept}`}
    />
  )
}
