import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { templateQueries, useReapply } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import { errorText } from '#data/error-text.ts'
import { fieldChangesOf } from '#domain/parameter-changes.ts'
import { Problem } from '#domain/problem.ts'
import type { ReappliedRecord, ReapplyRequest } from '#domain/template/follow.ts'
import type { Template } from '#domain/template/template.ts'
import { parameterOf } from '#domain/wire.ts'
import { worded } from '#domain/words/words.ts'
import { BeforeAfter } from '#fields/BeforeAfter.tsx'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Bar } from '#ui/StateViews.tsx'
import styles from './Followers.module.css'
import { useTemplateWords } from './words.ts'

interface Props {
  readonly template: Template
  readonly onClose: () => void
}

/** Shows what re-applying a template would change, lets overrides be given up, and does it. */
export function Reapply({ template: { id }, onClose }: Props) {
  const words = useTemplateWords()
  const { reapply } = words.templates
  const given = useGivenUp()
  const plan = useQuery(templateQueries.reapplyPlan(id, given.body))
  const client = useQueryClient()
  const commit = useReapply()
  const tell = useUndoableToast()
  const { data } = plan
  const run = async () => {
    if (data === undefined || data.counts.changed === 0 || commit.isPending) return
    try {
      const { changeId, counts } = await commit.mutateAsync({ id, body: given.body, digest: data.digest })
      if (changeId !== null) tell(reapply.done(counts.changed), changeId)
      onClose()
    } catch {
      await client.invalidateQueries({ queryKey: templateQueries.reapplyPlan(id, given.body).queryKey })
    }
  }
  const { error } = commit
  const isReplanned = error instanceof Problem && error.kind === 'plan-changed'
  return (
    <Dialog
      opened
      onClose={onClose}
      title={reapply.title}
      width={1120}
      footer={
        <>
          <Button onClick={onClose}>{reapply.close}</Button>
          {(data?.counts.changed ?? 0) > 0 && (
            <Button variant="primary" aria-disabled={commit.isPending} onClick={() => void run()}>
              {reapply.commit(data?.counts.changed ?? 0)}
            </Button>
          )}
        </>
      }
    >
      {error !== null && (
        <p className={styles.note}>
          <Mark kind="error">{isReplanned ? reapply.replan : errorText(words, error)}</Mark>
        </p>
      )}
      {plan.error !== null && <Mark kind="error">{errorText(words, plan.error)}</Mark>}
      {data === undefined ? (
        <Bar width="60%" />
      ) : (
        <Plan records={data.records} refused={data.counts.refused} given={given} />
      )}
    </Dialog>
  )
}

interface GivenUp {
  readonly body: ReapplyRequest
  readonly isKept: (id: string, parameter: string) => boolean
  /** The overrides of an operation, kept or given up. */
  readonly overridesOf: (record: ReappliedRecord) => readonly string[]
  readonly toggle: (record: ReappliedRecord, parameter: string) => void
}

/** Which overrides are given up; all others stay. */
function useGivenUp(): GivenUp {
  const [kept, setKept] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const [all, setAll] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  return {
    body:
      kept.size === 0
        ? {}
        : { keep: [...kept].map(([id, parameters]) => ({ id, parameters: [...parameters] })) },
    isKept: (id, parameter) => kept.get(id)?.includes(parameter) ?? true,
    overridesOf: (record) => all.get(record.id) ?? record.kept,
    toggle: (record, parameter) => {
      const known = all.get(record.id) ?? record.kept
      const before = kept.get(record.id) ?? known
      const after = known.filter((each) => (each === parameter) !== before.includes(each))
      setAll(new Map(all).set(record.id, known))
      setKept(new Map(kept).set(record.id, after))
    },
  }
}

interface PlanProps {
  readonly records: readonly ReappliedRecord[]
  readonly refused: number
  readonly given: GivenUp
}

function Plan({ records, refused, given }: PlanProps) {
  const words = useTemplateWords().templates.reapply
  const shown = records.filter(
    (record) => record.outcome !== 'unchanged' || given.overridesOf(record).length > 0,
  )
  if (shown.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p className={styles.note}>{words.intro}</p>
      {refused > 0 && (
        <p className={styles.note}>
          <Mark kind="error">{words.refused(refused)}</Mark>
        </p>
      )}
      <ul className={styles.plan}>
        {shown.map((record) => (
          <Record key={record.id} record={record} given={given} />
        ))}
      </ul>
    </>
  )
}

function Record({ record, given }: { readonly record: ReappliedRecord; readonly given: GivenUp }) {
  const words = useTemplateWords()
  const contract = useContract()
  const { id, name, changes, errors, outcome } = record
  const labelOf = (parameter: string) => {
    const field = parameterOf(contract, parameter)?.field
    return field === undefined ? parameter : words.fields[field.name].label
  }
  const lines = Object.entries(changes).map(([parameter, [before, after]]) => ({ parameter, before, after }))
  const [first] = Object.values(errors).flat()
  return (
    <li className={styles.record}>
      <p className={styles.recordName}>{name}</p>
      {outcome === 'refused' && first !== undefined && <Mark kind="error">{worded(words, first)}</Mark>}
      {outcome === 'changed' &&
        fieldChangesOf(contract, lines).map((change) => (
          <p key={change.field}>
            <span className={styles.field}>{words.fields[change.field].label}</span>{' '}
            <BeforeAfter change={change} />
          </p>
        ))}
      {given.overridesOf(record).map((parameter) => (
        <Checkbox
          key={parameter}
          checked={given.isKept(id, parameter)}
          onChange={() => given.toggle(record, parameter)}
        >
          {words.templates.reapply.keep(labelOf(parameter), name ?? '')}
        </Checkbox>
      ))}
    </li>
  )
}
