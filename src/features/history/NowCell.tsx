import { isSame } from '#domain/diff.ts'
import { useField } from '#fields/ChangedValue.tsx'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import type { FieldChange } from '#domain/diff.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { Mark } from '#ui/Mark.tsx'
import { localMoment } from '#ui/moment.ts'
import { tip } from '#ui/tip.ts'
import type { DetailLine } from './record-state.ts'
import { useHistoryWords } from './words.ts'

/** What became of a value since: nothing, or what it is today and who saw to that. */
export function NowCell({ line: { record, change } }: { readonly line: DetailLine }) {
  const words = useHistoryWords().history.records
  const { after, now } = record
  if (after === null) return now === null ? words.asAfter : <Mark kind="warning">{words.there}</Mark>
  if (now === null) return <Mark kind="warning">{words.gone}</Mark>
  return change === null ? words.asAfter : <Value change={change} now={now} />
}

function Value({ change, now }: { readonly change: FieldChange; readonly now: SavedOperation }) {
  const { history, code } = useHistoryWords()
  const field = useField(change.field)
  const value = now.operation[change.field]
  if (isSame(value, change.after)) return history.records.asAfter
  const { modifiedBy, modifiedDate } = now
  const by =
    modifiedBy === null || modifiedDate === null ? '' : `${modifiedBy}, ${localMoment(modifiedDate, code)}`
  return (
    <Mark kind="warning">
      <span {...tip(by)}>
        <FieldValueText field={field} value={value} />, {history.records.edited}
      </span>
    </Mark>
  )
}
