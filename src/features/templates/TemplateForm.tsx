import { memo, useId } from 'react'
import { type SectionName, sectionNames } from '#domain/catalogue/index.ts'
import { useFormScope } from '#fields/form-scope.ts'
import { FormLine } from '#fields/FormLine.tsx'
import { linesOf } from '#fields/layout.ts'
import { Mark } from '#ui/Mark.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import styles from './Templates.module.css'
import type { TemplateSaving, TemplateTexts } from './use-template-saving.ts'
import { useTemplateWords } from './words.ts'

interface Props {
  readonly texts: TemplateTexts
  readonly faults: TemplateSaving['faults']
  readonly onTexts: (texts: TemplateTexts) => void
}

/** The template's own name and use, then the operation with its placeholders, as in the editor. */
export function TemplateForm({ texts, faults, onTexts }: Props) {
  const words = useTemplateWords().form.template
  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <section className={styles.own}>
        <OwnText
          label={words.name}
          value={texts.name}
          fault={faults.name}
          onChange={(name) => onTexts({ ...texts, name })}
        />
        <OwnText
          label={words.description}
          value={texts.description}
          fault={faults.description}
          onChange={(description) => onTexts({ ...texts, description })}
        />
      </section>
      <Sections />
    </form>
  )
}

interface OwnTextProps {
  readonly label: string
  readonly value: string
  readonly fault: string | undefined
  readonly onChange: (value: string) => void
}

function OwnText({ label, value, fault, onChange }: OwnTextProps) {
  const id = useId()
  return (
    <div className={styles.ownLine}>
      <label htmlFor={id}>{label}</label>
      <div>
        <TextInput
          id={id}
          value={value}
          state={fault === undefined ? undefined : 'error'}
          aria-describedby={`${id}-note`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <p id={`${id}-note`} className={styles.fault}>
          {fault !== undefined && <Mark kind="error">{fault}</Mark>}
        </p>
      </div>
    </div>
  )
}

/** Nothing here renders while the engineer types. */
const Sections = memo(function Sections() {
  return sectionNames.map((name) => <Section key={name} name={name} />)
})

function Section({ name }: { readonly name: SectionName }) {
  const { contract, prefix } = useFormScope()
  const words = useTemplateWords()
  const heading = `${prefix}${name}-section`
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.sectionTitle}>
        {words.sections[name]}
      </h2>
      {linesOf(contract, name).map((line) => (
        <FormLine key={line.first.name} line={line} />
      ))}
    </section>
  )
}
