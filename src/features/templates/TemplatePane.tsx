import { useId } from 'react'
import { useStore } from '#data/store.ts'
import type { Placeholder } from '#domain/template/template.ts'
import { FlowPicture } from '#fields/FlowPicture.tsx'
import { Narration } from '#fields/Narration.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import styles from './Templates.module.css'
import type { TemplateModel } from './use-template-model.ts'
import { useTemplateWords } from './words.ts'

/** The placeholders that were found, each with an example, and what the operation would do that they make. */
export function TemplatePane({ model }: { readonly model: TemplateModel }) {
  const words = useTemplateWords().templates
  const { view, scope } = model
  const placeholders = useStore(view, (current) => current.placeholders)
  const narration = useStore(view, (current) => current.narration)
  const story = useStore(view, (current) => current.story)
  return (
    <aside className={styles.pane} aria-label={words.placeholders.title}>
      <section className={styles.block}>
        <h2 className={styles.paneTitle}>{words.placeholders.title}</h2>
        {placeholders.length === 0 && <p className={styles.hint}>{words.placeholders.none}</p>}
        {placeholders.map((placeholder) => (
          <Example key={placeholder.name} placeholder={placeholder} model={model} />
        ))}
        <p className={styles.hint}>{words.placeholders.hint}</p>
      </section>
      <section className={styles.block}>
        <h2 className={styles.paneTitle}>{words.would}</h2>
        <Narration segments={narration} />
      </section>
      <section className={styles.block}>
        <FlowPicture story={story} plant={scope.plant} />
      </section>
    </aside>
  )
}

function Example({
  placeholder: { name },
  model: { example },
}: {
  readonly placeholder: Placeholder
  readonly model: TemplateModel
}) {
  const words = useTemplateWords().templates.placeholders
  const id = useId()
  const value = useStore(example, (all) => all[name] ?? '')
  return (
    <div className={styles.example}>
      <label htmlFor={id} className={styles.placeholder}>
        <span className="unseen">{words.example(name)}</span>
        <code aria-hidden>{`{${name}}`}</code>
      </label>
      <TextInput
        id={id}
        mono
        value={value}
        onChange={(event) => example.set({ ...example.get(), [name]: event.currentTarget.value })}
      />
    </div>
  )
}
