import { IconMapPin, IconPackage } from '@tabler/icons-react'
import { useCallback } from 'react'
import { useController } from 'react-hook-form'
import { useStore } from '#data/store.ts'
import type { Reference, ReferenceTarget } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { PathText } from '#ui/PathText.tsx'
import { ReferencePicker } from '#ui/ReferencePicker.tsx'
import { faultFrom, setFault } from '../field-error.ts'
import { useFormScope } from '../form-scope.ts'
import { pickerItems } from '../picker-items.ts'
import { resolveTyped } from '../resolve-typed.ts'
import { useFormWords } from '../words.ts'
import type { InputProps } from './input-props.ts'
import styles from './inputs.module.css'

/** A place, material, unit, code or operation: picked, searched for, or pasted in any of its spellings. */
export function ReferenceField({ field, ids, label, state }: InputProps) {
  const { form, plant, openPicker, takesAsIs } = useFormScope()
  const words = useFormWords()
  const {
    ref,
    value: held,
    onChange,
    onBlur,
  } = useController({ control: form.control, name: field.name }).field
  const opened = useStore(openPicker, (name) => name === field.name)
  const target = field.to ?? 'location'
  const value = isReference(held) ? held : null
  const items = useCallback(
    () => pickerItems(target, plant, words, form.getValues('operationType')),
    [target, plant, words, form],
  )
  const take = (reference: Reference | null) => {
    form.clearErrors(field.name)
    onChange(reference)
  }
  const takeTyped = (text: string) => {
    if (takesAsIs?.(text) === true) return take({ id: null, label: text.trim() })
    const typed = resolveTyped(target, text, plant)
    if (typed.is === 'nothing') return take(null)
    if (typed.is === 'known') return take(typed.referent)
    take(typed.reference)
    const given = typed.reference.label ?? typed.reference.id ?? ''
    const params =
      typed.is === 'ambiguous'
        ? { target, given, count: typed.count }
        : { target, given, ...(typed.nearest === null ? {} : { nearest: typed.nearest.label }) }
    const rule = typed.is === 'ambiguous' ? 'reference.ambiguous' : 'reference.unknown'
    setFault(form, field.name, faultFrom(words, { field: field.name, parameter: field.name, rule, params }))
  }
  return (
    <ReferencePicker
      label={label}
      inputId={ids.control}
      describedBy={ids.note}
      state={state}
      icon={icons[target]}
      mono={hasPath[target]}
      text={value?.label ?? value?.id ?? ''}
      shown={<Shown target={target} reference={value} plant={plant} />}
      chosenId={value?.id ?? null}
      items={items}
      resolve={(text) => {
        const typed = resolveTyped(target, text, plant)
        return typed.is === 'known' ? typed.referent.id : null
      }}
      onChoose={(id) => take(plant.byId(target, id) ?? null)}
      onText={takeTyped}
      opened={opened}
      onOpenedChange={(next) => {
        if (next || openPicker.get() === field.name) openPicker.set(next ? field.name : null)
      }}
      inputRef={ref}
      onBlur={onBlur}
    />
  )
}

const icons: Readonly<Partial<Record<ReferenceTarget, React.ReactNode>>> = {
  location: <IconMapPin size={16} stroke={1.5} aria-hidden />,
  material: <IconPackage size={16} stroke={1.5} aria-hidden />,
}

const hasPath: Readonly<Record<ReferenceTarget, boolean>> = {
  location: true,
  material: true,
  unitOfMeasure: false,
  reasonCode: false,
  operation: false,
}

interface ShownProps {
  readonly target: ReferenceTarget
  readonly reference: Reference | null
  readonly plant: PlantIndex
}

function Shown({ target, reference, plant }: ShownProps) {
  const text = reference?.label ?? reference?.id ?? ''
  if (hasPath[target]) return <PathText path={text} />
  const about =
    target === 'reasonCode' ? plant.plant.reasonCodes.find(({ id }) => id === reference?.id) : undefined
  return (
    <span className={styles.named}>
      {text}
      {about?.description != null && <span className={styles.about}>{about.description}</span>}
    </span>
  )
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null
}
