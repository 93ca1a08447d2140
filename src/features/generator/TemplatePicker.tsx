import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Template } from '#domain/template/template.ts'
import styles from './GeneratorPage.module.css'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly template: Template
  readonly templates: readonly Template[]
  readonly onTemplate: (id: string) => void
}

export function TemplatePicker({ template, templates, onTemplate }: Props) {
  const words = useGeneratorWords().generator.template
  const id = useId()
  return (
    <section className={styles.block}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.heading}>
          {words.label}
        </label>
        <Link to="/onboarding/templates/$id" params={{ id: template.id }}>
          {words.edit}
        </Link>
      </div>
      <select
        id={id}
        className={styles.select}
        value={template.id}
        onChange={(event) => onTemplate(event.currentTarget.value)}
      >
        {templates.map(({ id: each, name, revision }) => (
          <option key={each} value={each}>
            {name} {words.revision(revision)}
          </option>
        ))}
      </select>
      {template.description !== null && <p className={styles.help}>{template.description}</p>}
    </section>
  )
}
