import { IconListCheck, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { useStore } from '#data/store.ts'
import { ListLink } from '#fields/ListLink.tsx'
import { buttonClass } from '#ui/Button.tsx'
import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { PageHead, PageTrail } from '#ui/PageHead.tsx'
import screen from '#ui/plan-screen.module.css'
import { useTitle } from '#ui/use-title.ts'
import { useBulkModel } from './bulk-model.ts'
import { plannedFields } from './plan.ts'
import { TakeValues } from './TakeValues.tsx'
import { useBulkEditWords } from './words.ts'

/** How many operations are meant, that nothing is stored, and the ways back. */
export function BulkHead() {
  const words = useBulkEditWords().bulkEdit
  const { total, dropped } = useBulkModel()
  const meant = total - useStore(dropped, ({ size }) => size)
  const title = words.title(meant)
  const { callOff, guard } = useGuard()
  useTitle(title)
  return (
    <PageHead
      title={title}
      above={
        <PageTrail label={words.place}>
          <ListLink>{words.operations}</ListLink>
          <span aria-hidden>/</span>
          {words.list}
        </PageTrail>
      }
    >
      <span className={screen.notStored}>{words.notStored}</span>
      <TakeValues />
      <ListLink className={buttonClass('quiet')}>
        <IconListCheck size={16} stroke={1.5} aria-hidden />
        {words.selection}
      </ListLink>
      <ListLink className={buttonClass('quiet')} onClick={callOff}>
        <IconX size={16} stroke={1.5} aria-hidden />
        {words.cancel}
      </ListLink>
      {guard}
    </PageHead>
  )
}

/** Asks before a begun change is left. It waits in the tab, unless the engineer called it off. */
function useGuard() {
  const { leave: words } = useBulkEditWords().bulkEdit
  const { scope, plans, forget } = useBulkModel()
  const isCalledOff = useRef(false)
  const count = () => plannedFields(scope.contract, plans.get()).length
  const guard = (
    <LeaveGuard
      isChanged={() => count() > 0}
      title={words.title}
      stay={words.stay}
      leave={words.leave}
      text={() => (
        <>
          <p>{words.text(count())}</p>
          <p>{isCalledOff.current ? words.dropped : words.kept}</p>
        </>
      )}
      onStay={() => {
        isCalledOff.current = false
      }}
      onLeave={() => {
        if (isCalledOff.current) forget()
      }}
    />
  )
  const callOff = () => {
    isCalledOff.current = true
  }
  return { callOff, guard }
}
