import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { useImportingWords } from './words.ts'

/** Asks before what was decided about a file is left. `count`: how many things that are. */
export function LeaveDecided({ count }: { readonly count: number }) {
  const words = useImportingWords().importing.leave
  const told = (
    <>
      <p>{words.text(count)}</p>
      <p>{words.lost}</p>
    </>
  )
  return (
    <LeaveGuard
      isChanged={() => count > 0}
      title={words.title}
      stay={words.stay}
      leave={words.leave}
      text={() => told}
    />
  )
}
