import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import { countMends } from './mends.ts'

/** Asks before what was decided about a file is left. */
export function LeaveMended() {
  const { mends } = useImportModel()
  const words = useImportWords().importing.leave
  const count = countMends(mends)
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
