import { memo } from 'react'
import { useFormState } from 'react-hook-form'
import { fieldsOf, type SectionName, sectionNames } from '#domain/catalogue/index.ts'
import { faultOf } from '#fields/field-error.ts'
import { FormLine } from '#fields/FormLine.tsx'
import { type FormLine as FormLineFacts, linesOf } from '#fields/layout.ts'
import { Mark } from '#ui/Mark.tsx'
import { CounterSketch } from './CounterSketch.tsx'
import { useEditor } from './editor-model-context.ts'
import styles from './FormSections.module.css'
import { RuntimeState } from './RuntimeState.tsx'
import { useEditorWords } from './words.ts'

/** All sections on one page. Nothing here renders while the engineer types. */
export const FormSections = memo(function FormSections() {
  return sectionNames.map((name) => <FormSection key={name} name={name} />)
})

const FormSection = memo(function FormSection({ name }: { readonly name: SectionName }) {
  const { scope } = useEditor()
  const words = useEditorWords()
  const heading = `${scope.prefix}${name}-section`
  return (
    <section className={styles.section} data-section={name} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        {words.sections[name]}
        <SectionFaults name={name} />
      </h2>
      {linesOf(scope.contract, name).map((line) => (
        <Line key={line.first.name} line={line} />
      ))}
      {name === 'advanced' && <RuntimeState />}
    </section>
  )
})

function Line({ line }: { readonly line: FormLineFacts }) {
  return (
    <>
      <FormLine line={line} />
      {line.first.name === 'quantityCalcType' && <CounterSketch />}
    </>
  )
}

function SectionFaults({ name }: { readonly name: SectionName }) {
  const { scope } = useEditor()
  const words = useEditorWords().editor
  const { errors } = useFormState({ control: scope.form.control })
  const count = fieldsOf(scope.contract).filter(
    (field) => field.section === name && faultOf(errors, field.name) !== null,
  ).length
  return count === 0 ? null : (
    <Mark kind="error" className={styles.mark}>
      {words.errors(count)}
    </Mark>
  )
}
