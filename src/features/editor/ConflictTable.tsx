import type { ReactNode } from 'react'
import { type FieldName, fieldOf } from '#domain/catalogue/index.ts'
import { type Conflict, isSame, type Side } from '#domain/diff.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { mainWireName } from '#domain/wire.ts'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useConflictWords } from './conflict-words.ts'
import styles from './ConflictTable.module.css'
import { useEditor } from './editor-model-context.ts'
import { type Choice, type Choices, type Clash, groupsOf } from './merge.ts'

interface Props {
  readonly clash: Clash
  readonly choices: Choices
  readonly onChoose: (field: FieldName, choice: Choice) => void
  /** The revision that both began from. */
  readonly base: number
  readonly theirs: SavedOperation
}

export function ConflictTable({ clash, choices, onChoose, base, theirs }: Props) {
  const words = useConflictWords().conflict
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.base(base)}</th>
          <th scope="col">{words.theirs(theirs.revision, theirs.modifiedBy ?? theirs.createdBy)}</th>
          <th scope="col">{words.mine}</th>
        </tr>
      </thead>
      {groupsOf(clash).map(({ side, conflicts }) => (
        <tbody key={side}>
          <tr>
            <th scope="rowgroup" colSpan={4} className={styles.group}>
              <GroupTitle side={side} conflicts={conflicts} choices={choices} />
            </th>
          </tr>
          {conflicts.map((conflict) => (
            <Row
              key={conflict.field}
              conflict={conflict}
              choice={choices[conflict.field]}
              onChoose={(choice) => onChoose(conflict.field, choice)}
              base={base}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** Brings the focus to the choice of a field. */
export function focusChoice(field: FieldName) {
  document.querySelector<HTMLElement>(`input[name="conflict-${field}"]`)?.focus()
}

interface GroupProps {
  readonly side: Side
  readonly conflicts: readonly Conflict[]
  readonly choices: Choices
}

function GroupTitle({ side, conflicts, choices }: GroupProps) {
  const words = useConflictWords().conflict
  const open = conflicts.filter(({ field }) => choices[field] === undefined).length
  if (side === 'both') {
    return (
      <>
        {words.both}{' '}
        {open > 0 && (
          <Mark kind="warning" className={styles.left}>
            {words.left(open, conflicts.length)}
          </Mark>
        )}
      </>
    )
  }
  const [title, hint] =
    side === 'theirs' ? [words.theirsOnly, words.theirsOnlyHint] : [words.mineOnly, words.mineOnlyHint]
  return (
    <>
      {title} <span className={styles.hint}>{hint}</span>
    </>
  )
}

interface RowProps {
  readonly conflict: Conflict
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
  readonly base: number
}

function Row({ conflict, choice, onChoose, base }: RowProps) {
  const { scope } = useEditor()
  const { fields, conflict: words } = useConflictWords()
  const { field: name } = conflict
  const field = fieldOf(scope.contract, name)
  const { label } = fields[name]
  const show = (value: FieldValue): ReactNode =>
    field === undefined ? String(value) : <FieldValueText field={field} value={value} />
  const differing = (value: FieldValue) =>
    isSame(value, conflict.base) ? <span className={styles.same}>{words.asBefore(base)}</span> : show(value)
  return (
    <tr>
      <th scope="row" className={styles.field}>
        {label}
        <code className={styles.wire}>{field === undefined ? name : mainWireName(field)}</code>
      </th>
      <td className={styles.base}>{show(conflict.base)}</td>
      <Side
        field={name}
        label={words.takeTheirs(label)}
        isChosen={choice === 'theirs'}
        choose={() => onChoose('theirs')}
      >
        {differing(conflict.theirs)}
      </Side>
      <Side
        field={name}
        label={words.takeMine(label)}
        isChosen={choice === 'mine'}
        choose={() => onChoose('mine')}
      >
        {differing(conflict.mine)}
      </Side>
    </tr>
  )
}

interface SideProps {
  readonly field: FieldName
  readonly label: string
  readonly isChosen: boolean
  readonly choose: () => void
  readonly children: ReactNode
}

function Side({ field, label, isChosen, choose, children }: SideProps) {
  return (
    <td className={styles.side} data-chosen={isChosen ? '' : undefined}>
      <label className={styles.choice}>
        <input
          type="radio"
          name={`conflict-${field}`}
          aria-label={label}
          checked={isChosen}
          onChange={choose}
        />
        <span className={styles.value}>{children}</span>
      </label>
    </td>
  )
}
