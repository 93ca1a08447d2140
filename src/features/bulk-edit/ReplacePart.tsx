import { useId } from 'react'
import { useStore } from '#data/store.ts'
import type { Field } from '#domain/catalogue/index.ts'
import { TextButton } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Mark } from '#ui/Mark.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { changePlan, meantCount, useBulkModel } from './bulk-model.ts'
import { faultIn } from './fault-in.ts'
import styles from './FieldLine.module.css'
import { type FieldPlan, planOf, type Way, waysFor } from './plan.ts'
import type { Preview } from './use-preview.ts'
import { useBulkEditWords } from './words.ts'

interface Props {
  readonly field: Field
  readonly preview: Preview
}

/** How a text is made from what is there: by find and replace, by what stands before and after, by a pattern. */
export function ReplacePart({ field, preview }: Props) {
  const words = useBulkEditWords()
  const model = useBulkModel()
  const { way } = useStore(model.plans, (plans) => planOf(plans, field.name))
  const Part = parts[way]
  const fault = faultIn(words, preview, field)
  const others = waysFor(field).filter((each) => each !== way)
  return (
    <div className={styles.replace}>
      <Part field={field} preview={preview} />
      {fault !== null && (
        <p className={styles.note} role="alert">
          <Mark kind="error">{fault}</Mark>
        </p>
      )}
      <p className={styles.ways}>
        {others.map((each) => (
          <TextButton key={each} onClick={() => changePlan(model, field.name, { way: each })}>
            {words.bulkEdit.replace.ways[each]}
          </TextButton>
        ))}
      </p>
    </div>
  )
}

function FindPart({ field, preview }: Props) {
  const words = useBulkEditWords().bulkEdit.replace
  const model = useBulkModel()
  const plan = useStore(model.plans, (plans) => planOf(plans, field.name))
  const option = (key: 'regex' | 'matchCase') => ({
    checked: plan[key],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      changePlan(model, field.name, { [key]: event.currentTarget.checked }),
  })
  return (
    <>
      <PlanText field={field} part="find" word={words.find} />
      <PlanText field={field} part="with" word={words.with} />
      <div className={styles.options}>
        <Checkbox {...option('regex')}>{words.regex}</Checkbox>
        <Checkbox {...option('matchCase')}>{words.matchCase}</Checkbox>
        <Matches field={field} preview={preview} />
      </div>
    </>
  )
}

function AffixPart({ field }: Props) {
  const words = useBulkEditWords().bulkEdit.replace
  return (
    <>
      <PlanText field={field} part="prefix" word={words.prefix} />
      <PlanText field={field} part="suffix" word={words.suffix} />
    </>
  )
}

function PatternPart({ field }: Props) {
  const words = useBulkEditWords().bulkEdit.replace
  return (
    <>
      <PlanText field={field} part="pattern" word={words.pattern} />
      <p className={styles.note}>{words.patternHelp}</p>
    </>
  )
}

const parts: Readonly<Record<Way, (props: Props) => React.ReactNode>> = {
  find: FindPart,
  affix: AffixPart,
  pattern: PatternPart,
}

/** In how many operations what is sought was found, as far as the preview knows. */
function Matches({ field, preview }: Props) {
  const words = useBulkEditWords().bulkEdit.replace
  const model = useBulkModel()
  const { find } = useStore(model.plans, (plans) => planOf(plans, field.name))
  if (find === '' || preview.answer === undefined || preview.isStale) return null
  const found = preview.lines.filter(
    (line) => line.field?.name === field.name && (line.kind === 'change' || line.kind === 'refused'),
  )
  return <output className={styles.matches}>{words.matches(found.length, meantCount(model))}</output>
}

interface TextProps {
  readonly field: Field
  readonly part: keyof FieldPlan & ('find' | 'with' | 'prefix' | 'suffix' | 'pattern')
  readonly word: string
}

function PlanText({ field, part, word }: TextProps) {
  const words = useBulkEditWords()
  const model = useBulkModel()
  const value = useStore(model.plans, (plans) => planOf(plans, field.name)[part])
  const id = useId()
  const { label } = words.fields[field.name]
  return (
    <>
      <label htmlFor={id} className={styles.word} data-part={part}>
        {word} <span className="unseen">{label}</span>
      </label>
      <TextInput
        id={id}
        className={styles.text ?? ''}
        mono={field.kind === 'expression'}
        value={value}
        onChange={(event) => changePlan(model, field.name, { [part]: event.currentTarget.value })}
      />
    </>
  )
}
