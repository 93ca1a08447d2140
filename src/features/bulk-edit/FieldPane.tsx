import { useMemo } from 'react'
import { useStore } from '#data/store.ts'
import { type Field, type SectionName, sectionNames } from '#domain/catalogue/index.ts'
import { wireNamesOf } from '#domain/wire.ts'
import type { Words } from '#domain/words/words.ts'
import { Checkbox } from '#ui/Checkbox.tsx'
import { SearchInput } from '#ui/SearchInput.tsx'
import { useBulkModel } from './bulk-model.ts'
import { FieldLine } from './FieldLine.tsx'
import styles from './FieldPane.module.css'
import { offeredFields, planOf } from './plan.ts'
import { type Held, useHoldings } from './use-holdings.ts'
import type { Preview } from './use-preview.ts'
import { useBulkEditWords } from './words.ts'

interface Props {
  readonly preview: Preview
  readonly hidden: boolean
}

/** Every field of the contract, what the selection holds of it, and what is to become of it. */
export function FieldPane({ preview, hidden }: Props) {
  const words = useBulkEditWords().bulkEdit.fields
  const { changedOnly } = useBulkModel()
  const isChangedOnly = useStore(changedOnly, (only) => only)
  const fields = useShownFields()
  const held = useHoldings()
  return (
    <section className={styles.pane} aria-label={words.label} hidden={hidden}>
      <Tools />
      <div className={styles.fields}>
        {sectionNames.map((name) => (
          <Section
            key={name}
            name={name}
            fields={fields.filter(({ section }) => section === name)}
            held={held}
            preview={preview}
          />
        ))}
        {fields.length === 0 && (
          <p className={styles.none}>{isChangedOnly ? words.noneChanged : words.noneFound}</p>
        )}
      </div>
    </section>
  )
}

function Tools() {
  const words = useBulkEditWords().bulkEdit.fields
  const { scope, plans, fieldSearch, changedOnly } = useBulkModel()
  const search = useStore(fieldSearch, (text) => text)
  const isChangedOnly = useStore(changedOnly, (only) => only)
  const changed = useStore(
    plans,
    (current) =>
      offeredFields(scope.contract).filter(({ name }) => planOf(current, name).act !== 'keep').length,
  )
  return (
    <div className={styles.tools}>
      <SearchInput
        className={styles.search ?? ''}
        label={words.find}
        text={search}
        onText={fieldSearch.set}
      />
      <Checkbox checked={isChangedOnly} onChange={(event) => changedOnly.set(event.currentTarget.checked)}>
        {words.changedOnly} <span className={styles.count}>{changed}</span>
      </Checkbox>
    </div>
  )
}

interface SectionProps {
  readonly name: SectionName
  readonly fields: readonly Field[]
  readonly held: Held
  readonly preview: Preview
}

function Section({ name, fields, held, preview }: SectionProps) {
  const words = useBulkEditWords()
  const { scope } = useBulkModel()
  if (fields.length === 0) return null
  const heading = `${scope.prefix}${name}-section`
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.section}>
        {words.sections[name]}
      </h2>
      {fields.map((field) => (
        <FieldLine key={field.name} field={field} held={held} preview={preview} />
      ))}
    </section>
  )
}

function useShownFields(): readonly Field[] {
  const words = useBulkEditWords()
  const { scope, plans, fieldSearch, changedOnly } = useBulkModel()
  const current = useStore(plans, (each) => each)
  const search = useStore(fieldSearch, (text) => text)
  const isChangedOnly = useStore(changedOnly, (only) => only)
  return useMemo(
    () =>
      offeredFields(scope.contract).filter(
        (field) =>
          isFound(words, field, search) && (!isChangedOnly || planOf(current, field.name).act !== 'keep'),
      ),
    [scope, words, current, search, isChangedOnly],
  )
}

function isFound(words: Words, field: Field, search: string): boolean {
  const sought = search.trim().toLowerCase()
  return [words.fields[field.name].label, ...wireNamesOf(field)].some((text) =>
    text.toLowerCase().includes(sought),
  )
}
