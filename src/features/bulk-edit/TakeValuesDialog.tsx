import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { operationQueries } from '#data/operations.ts'
import type { Field, FieldName } from '#domain/catalogue/index.ts'
import { applies, isEmpty } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { setField } from '#fields/form-scope.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Radio } from '#ui/Radio.tsx'
import { SearchInput } from '#ui/SearchInput.tsx'
import { changePlan, useBulkModel } from './bulk-model.ts'
import { offeredFields } from './plan.ts'
import styles from './TakeValues.module.css'
import { useBulkEditWords } from './words.ts'

/** Chooses one operation, and which of its values all others are to have. */
export function TakeValuesDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useBulkEditWords().bulkEdit.take
  const model = useBulkModel()
  const { contract, form } = model.scope
  const [from, setFrom] = useState<SavedOperation | null>(null)
  const [taken, setTaken] = useState<ReadonlySet<FieldName>>(new Set())
  const choose = (operation: SavedOperation) => {
    setFrom(operation)
    setTaken(new Set(usuallyTaken(contract, operation)))
  }
  const take = () => {
    for (const name of taken) {
      setField(form, name, from?.operation[name] ?? null)
      changePlan(model, name, { act: 'set' })
    }
    onClose()
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.title}
      width={720}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            variant="primary"
            aria-disabled={taken.size === 0}
            onClick={taken.size === 0 ? undefined : take}
          >
            {words.take(taken.size)}
          </Button>
        </>
      }
    >
      <p className={styles.text}>{words.text}</p>
      <div className={styles.halves}>
        <Operations contract={contract} chosen={from} onChoose={choose} />
        {from !== null && (
          <Values fields={takeable(contract, from)} from={from} taken={taken} onTake={setTaken} />
        )}
      </div>
    </Dialog>
  )
}

const MOST_SHOWN = 20

interface OperationsProps {
  readonly contract: Contract
  readonly chosen: SavedOperation | null
  readonly onChoose: (operation: SavedOperation) => void
}

function Operations({ contract, chosen, onChoose }: OperationsProps) {
  const words = useBulkEditWords().bulkEdit.take
  const [text, setText] = useState('')
  const { data } = useQuery({
    ...operationQueries.search(contract, text.trim(), MOST_SHOWN),
    placeholderData: keepPreviousData,
  })
  return (
    <div className={styles.half}>
      <SearchInput label={words.find} text={text} onText={setText} />
      <fieldset className={styles.list}>
        <legend className="unseen">{words.operation}</legend>
        {data?.items.map((item) => (
          <Radio
            key={item.id}
            name="take-from"
            checked={item.id === chosen?.id}
            onChange={() => onChoose(item)}
          >
            {item.operation.name}
          </Radio>
        ))}
        {data?.items.length === 0 && <p className={styles.text}>{words.none}</p>}
      </fieldset>
    </div>
  )
}

interface ValuesProps {
  readonly fields: readonly Field[]
  readonly from: SavedOperation
  readonly taken: ReadonlySet<FieldName>
  readonly onTake: (taken: ReadonlySet<FieldName>) => void
}

function Values({ fields, from, taken, onTake }: ValuesProps) {
  const words = useBulkEditWords()
  const toggle = (name: FieldName, isTaken: boolean) => {
    const rest = [...taken].filter((each) => each !== name)
    onTake(new Set(isTaken ? [...rest, name] : rest))
  }
  return (
    <fieldset className={`${styles.half} ${styles.list}`}>
      <legend className="unseen">{words.bulkEdit.take.values}</legend>
      {fields.map((field) => (
        <Checkbox
          key={field.name}
          className={styles.value ?? ''}
          checked={taken.has(field.name)}
          onChange={(event) => toggle(field.name, event.currentTarget.checked)}
        >
          <span className={styles.label}>{words.fields[field.name].label}</span>
          <span className={styles.is}>
            <FieldValueText field={field} value={from.operation[field.name]} />
          </span>
        </Checkbox>
      ))}
    </fieldset>
  )
}

/** What the operation holds in the fields that apply to it. */
function takeable(contract: Contract, { operation }: SavedOperation): readonly Field[] {
  return offeredFields(contract).filter(
    (field) => applies(field, operation) && !isEmpty(operation[field.name]),
  )
}

/** What makes an operation itself, and not one like the others. */
const own: readonly FieldName[] = ['name', 'sourceLocation', 'destinationLocation']

function usuallyTaken(contract: Contract, from: SavedOperation): readonly FieldName[] {
  return takeable(contract, from)
    .map(({ name }) => name)
    .filter((name) => !own.includes(name))
}
