import { IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { catalogue, isFieldName } from '#domain/catalogue/index.ts'
import type { FieldSpec } from '#domain/catalogue/section.ts'
import type { ReferenceTarget } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { ReferencePicker } from '#ui/ReferencePicker.tsx'
import { pickerItems } from '../picker-items.ts'
import { resolveTyped } from '../resolve-typed.ts'
import { useFormWords } from '../words.ts'
import type { FilterProps } from './filter-props.ts'
import styles from './filters.module.css'

/** Any of several places, materials, units, codes or operations, picked one after the other. */
export function ReferenceTests(props: FilterProps) {
  const { column, plant } = props
  const spec: FieldSpec | undefined = isFieldName(column) ? catalogue[column] : undefined
  if (plant === null || spec?.to === undefined) return null
  return <Picked {...props} plant={plant} target={spec.to} />
}

interface PickedProps extends FilterProps {
  readonly plant: PlantIndex
  readonly target: ReferenceTarget
}

function Picked({ target, plant, label, tests, onChange }: PickedProps) {
  const words = useFormWords()
  const [opened, setOpened] = useState(false)
  const id = useId()
  const chosen = tests.is ?? []
  const labelOf = (value: string) => plant.byId(target, value)?.label ?? value
  const { is: _, empty: __, ...others } = tests
  const take = (values: readonly string[]) =>
    onChange(values.length === 0 ? others : { ...others, is: values })
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {words.filters.is}
      </label>
      <ul className={styles.chosen}>
        {chosen.map((value) => (
          <li key={value}>
            <span className={styles.word}>{labelOf(value)}</span>
            <button
              type="button"
              className={styles.away}
              aria-label={words.filters.takeAway(labelOf(value))}
              onClick={() => take(chosen.filter((each) => each !== value))}
            >
              <IconX size={14} stroke={1.5} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <ReferencePicker
        label={label}
        inputId={id}
        text=""
        shown={null}
        chosenId={null}
        items={() => pickerItems(target, plant, words, 'CONSUME')}
        resolve={(text) => {
          const typed = resolveTyped(target, text, plant)
          return typed.is === 'known' ? typed.referent.id : null
        }}
        onChoose={(picked) => take([...chosen.filter((each) => each !== picked), picked])}
        onText={() => undefined}
        opened={opened}
        onOpenedChange={setOpened}
      />
    </div>
  )
}
