import { useContract } from '#data/use-host.ts'
import type { BulkRecord } from '#domain/bulk.ts'
import { type Field, fieldsOf } from '#domain/catalogue/index.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { MessagesByParameter } from '#domain/problem.ts'
import { fromWire, parameterOf, wireNamesOf } from '#domain/wire.ts'
import { ChangedValue } from '#fields/ChangedValue.tsx'
import { Mark } from '#ui/Mark.tsx'
import styles from './PreviewDialog.module.css'
import { useGridWords } from './words.ts'

/** One record of a preview: a line for each field that changes, or for which something is to be said. */
export function PreviewRecord({ record }: { readonly record: BulkRecord }) {
  const contract = useContract()
  const words = useGridWords()
  const { id, name, before, after, errors, outcome } = record
  const [was, is] = [fromWire(contract, before ?? {}), fromWire(contract, after ?? {})]
  const fields = fieldsOf(contract).filter((field) => is[field.name] !== undefined || isTold(field, record))
  const loose = messagesOf(errors, (parameter) => parameterOf(contract, parameter) === undefined)
  return (
    <tbody data-outcome={outcome}>
      {fields.length + loose.length === 0 && (
        <tr>
          <th scope="rowgroup">{name ?? id}</th>
          <td colSpan={4}>{words.grid.preview.nothing}</td>
        </tr>
      )}
      {fields.map((field, at) => (
        <tr key={field.name}>
          {at === 0 && (
            <th scope="rowgroup" rowSpan={fields.length + (loose.length > 0 ? 1 : 0)}>
              {name ?? id}
            </th>
          )}
          <FieldCells
            field={field}
            record={record}
            before={was[field.name] ?? null}
            after={is[field.name] ?? null}
          />
        </tr>
      ))}
      {loose.length > 0 && <Loose name={fields.length === 0 ? (name ?? id) : null} messages={loose} />}
    </tbody>
  )
}

interface LooseProps {
  /** Of the record, where no line above says it. */
  readonly name: string | null
  readonly messages: readonly string[]
}

/** What is said about no field. */
function Loose({ name, messages }: LooseProps) {
  return (
    <tr>
      {name !== null && <th scope="rowgroup">{name}</th>}
      <td colSpan={4}>
        <Messages kind="error" messages={messages} />
      </td>
    </tr>
  )
}

interface FieldCellsProps {
  readonly field: Field
  readonly record: BulkRecord
  readonly before: FieldValue
  readonly after: FieldValue
}

function FieldCells({ field, record, before, after }: FieldCellsProps) {
  const words = useGridWords()
  return (
    <>
      <td>{words.fields[field.name].label}</td>
      {sides.map((side) => (
        <td key={side}>
          <ChangedValue side={side} change={{ field: field.name, before, after }} />
        </td>
      ))}
      <td>
        <Messages kind="error" messages={ofField(record.errors, field)} />
        <Messages kind="warning" messages={ofField(record.newWarnings, field)} />
      </td>
    </>
  )
}

function Messages({
  kind,
  messages,
}: {
  readonly kind: 'error' | 'warning'
  readonly messages: readonly string[]
}) {
  return messages.map((message) => (
    <p key={message} className={styles.message}>
      <Mark kind={kind}>{message}</Mark>
    </p>
  ))
}

const sides = ['before', 'after'] as const

function isTold(field: Field, { errors, newWarnings }: BulkRecord): boolean {
  return ofField(errors, field).length + ofField(newWarnings, field).length > 0
}

function ofField(messages: MessagesByParameter, field: Field): readonly string[] {
  const names = [field.name, ...wireNamesOf(field)]
  return messagesOf(messages, (parameter) => names.includes(parameter))
}

function messagesOf(
  messages: MessagesByParameter,
  isMeant: (parameter: string) => boolean,
): readonly string[] {
  return Object.entries(messages)
    .filter(([parameter]) => isMeant(parameter))
    .flatMap(([, each]) => each.map(({ message }) => message))
}
