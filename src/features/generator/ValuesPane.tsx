import { useId } from 'react'
import { combinings } from '#domain/pattern/combine.ts'
import { sayFault } from '#domain/pattern/fault.ts'
import { TextButton } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { readTyped } from './draft.ts'
import styles from './GeneratorPage.module.css'
import { UnitsBelow } from './UnitsBelow.tsx'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly model: GeneratorModel
}

/** What stands in the template's placeholders: typed, or pasted as rows. */
export function ValuesPane({ model }: Props) {
  const words = useGeneratorWords().generator.values
  const { draft, template, made } = model
  return (
    <section className={styles.block} aria-label={words.title}>
      <h2 className={styles.heading}>{words.title}</h2>
      {template.placeholders.length === 0 ? (
        <p className={styles.help}>{words.none}</p>
      ) : draft.block === null ? (
        <Typed model={model} />
      ) : (
        <Pasted model={model} block={draft.block} />
      )}
      <div className={styles.line}>
        {draft.block === null && template.placeholders.length > 1 && <How model={model} />}
        {made.ok && <b className={styles.rowCount}>{words.rows(made.rows.length)}</b>}
      </div>
      <WholeFault model={model} />
    </section>
  )
}

function Typed({ model }: Props) {
  const words = useGeneratorWords().generator
  const { template, change } = model
  return (
    <>
      {template.placeholders.map(({ name }) => (
        <PlaceholderLine key={name} model={model} name={name} />
      ))}
      <p className={styles.help}>
        {words.values.hint}{' '}
        <TextButton onClick={() => change((draft) => ({ ...draft, block: '' }))}>
          {words.block.open}
        </TextButton>{' '}
        <UnitsBelow model={model} />
      </p>
    </>
  )
}

function PlaceholderLine({ model, name }: Props & { readonly name: string }) {
  const { code, generator: words } = useGeneratorWords()
  const id = useId()
  const { draft, change } = model
  const text = draft.texts[name] ?? ''
  const read = readTyped(draft, name)
  const fault = read.ok || text.trim() === '' ? null : sayFault(words.faults, read.fault)
  const setText = (typed: string) =>
    change((before) => ({ ...before, texts: { ...before.texts, [name]: typed } }))
  return (
    <div className={styles.placeholder}>
      <label htmlFor={id} className={styles.hole}>{`{${name}}`}</label>
      <textarea
        id={id}
        rows={1}
        className={styles.value}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={`${id}-note`}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <span className={styles.count} aria-hidden>
        {read.ok ? read.values.count.toLocaleString(code) : '—'}
      </span>
      <span
        id={`${id}-note`}
        className={fault === null ? 'unseen' : styles.fault}
        role={fault === null ? undefined : 'status'}
      >
        {fault === null ? (
          read.ok ? (
            words.values.count(read.values.count)
          ) : (
            sayFault(words.faults, read.fault)
          )
        ) : (
          <Mark kind="error">{fault}</Mark>
        )}
      </span>
    </div>
  )
}

function Pasted({ model, block }: Props & { readonly block: string }) {
  const words = useGeneratorWords().generator.block
  const id = useId()
  const { change } = model
  return (
    <>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        className={styles.area}
        rows={6}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={block}
        onChange={(event) => {
          const { value } = event.currentTarget
          change((draft) => ({ ...draft, block: value }))
        }}
      />
      <p id={`${id}-hint`} className={styles.help}>
        {words.hint}{' '}
        <TextButton onClick={() => change((draft) => ({ ...draft, block: null }))}>{words.close}</TextButton>
      </p>
    </>
  )
}

function How({ model: { draft, change } }: Props) {
  const words = useGeneratorWords().generator.values
  return (
    <Segmented
      label={words.how}
      segments={combinings.map((value) => ({ value, label: words[value] }))}
      value={draft.how}
      onChange={(how) => change((before) => ({ ...before, how }))}
    />
  )
}

/** What is wrong with all values together: of one alone it is said below its input. */
function WholeFault({ model: { draft, made, template } }: Props) {
  const words = useGeneratorWords().generator
  const isTold = draft.block === null && template.placeholders.some(({ name }) => !readTyped(draft, name).ok)
  if (made.ok || isTold) return null
  return (
    <output className={styles.fault}>
      <Mark kind="error">{sayFault(words.faults, made.fault)}</Mark>
    </output>
  )
}
