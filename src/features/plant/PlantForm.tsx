import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { plantQueries } from '#data/plant.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { Mark } from '#ui/Mark.tsx'
import { formFieldsOf } from './form-values.ts'
import styles from './PlantForm.module.css'
import { PlantInput } from './PlantInput.tsx'
import { UsedBy } from './UsedBy.tsx'
import { referrersOf } from './usage.ts'
import { type FormSource, usePlantForm } from './use-plant-form.ts'

interface Props extends FormSource {
  readonly onClose: () => void
}

/** One record of the plant: what it says, to be edited, and who refers to it. */
export function PlantForm(props: Props) {
  const { kind, record, plant, onClose } = props
  const words = usePlantWords().plant.form
  const form = usePlantForm(props)
  const box = useRef<HTMLFormElement>(null)
  const id = useId()
  // Brings the keys to a form that was just opened: the browser does not know that it is new.
  useEffect(() => box.current?.querySelector<HTMLElement>('input, select')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    form.submit()
  }
  return (
    <div role="none" className={styles.pane} onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <form ref={box} className={styles.form} aria-labelledby={id} onSubmit={submit}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {record === null ? words.add[kind] : form.name}
          </h2>
          <IconButton label={words.close} onClick={onClose}>
            <IconX size={16} stroke={1.5} aria-hidden />
          </IconButton>
        </header>
        <div className={styles.body}>
          {form.error !== null && (
            <p role="alert" className={styles.failed}>
              <Mark kind="error">{words.failed}</Mark> {form.error}
            </p>
          )}
          {formFieldsOf(kind).map((field) => (
            <PlantInput
              key={field.name}
              field={field}
              plant={plant}
              value={form.values[field.name] ?? ''}
              error={form.errors.get(field.name) ?? null}
              onChange={(value) => form.set(field.name, value)}
            />
          ))}
          {record !== null && <Existing {...props} name={form.name} onErase={form.erase} />}
        </div>
        <footer className={styles.foot}>
          <Button type="submit" variant="primary" aria-disabled={form.isSaving}>
            {form.isSaving ? words.saving : record === null ? words.create : words.save}
          </Button>
        </footer>
        <LeaveGuard
          isChanged={() => form.isChanged && !form.isSaving}
          isHere={() => false}
          title={words.leave.title}
          text={() => words.leave.text(form.name)}
          stay={words.leave.stay}
          leave={words.leave.leave}
        />
      </form>
    </div>
  )
}

interface ExistingProps extends Props {
  readonly name: string
  readonly onErase: () => void
}

function Existing({ kind, record, plant, name, onErase }: ExistingProps) {
  const words = usePlantWords().plant.form
  const { data: usage } = useQuery(plantQueries.usage())
  if (record === null) return null
  const referrers = referrersOf(plant, usage, kind, record.id)
  const isUsed = referrers.inventoryOperations + referrers.records.length > 0
  return (
    <>
      <UsedBy kind={kind} id={record.id} label={name} referrers={referrers} />
      <section className={styles.block}>
        <code className={styles.id}>{record.id}</code>
        <p className={styles.remove}>
          <Button onClick={isUsed ? undefined : onErase} aria-disabled={isUsed || usage === undefined}>
            {words.remove}
          </Button>
          {isUsed && <span className={styles.none}>{words.cannotRemove}</span>}
        </p>
      </section>
    </>
  )
}
