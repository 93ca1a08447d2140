import { partsOf } from '#domain/template/parts.ts'
import { styleOf, templateParameter } from '#domain/template/parameters.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import type { WireValue } from '#domain/wire.ts'
import { wordFor } from '#domain/words/words.ts'
import own from './FromTemplate.module.css'
import styles from './GeneratorPage.module.css'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

/** What the template says: first where its placeholders stand, then what is the same for all. */
export function FromTemplate({ model }: { readonly model: GeneratorModel }) {
  const words = useGeneratorWords()
  const { from } = words.generator
  const lines = Object.entries(model.template.values).flatMap(([name, value]) => lineOf(name, value))
  const open = lines.filter(({ parts }) => parts.some(({ kind }) => kind !== 'text'))
  const fixed = lines.filter((line) => !open.includes(line) && line.value !== null && line.value !== '')
  return (
    <section className={styles.block} aria-label={from.title}>
      <h2 className={styles.heading}>{from.title}</h2>
      <dl className={own.facts}>
        {open.map(({ name, field, parts }) => (
          <div key={name}>
            <dt>{words.fields[field].label}</dt>
            <dd data-mono={isMono(field) ? '' : undefined}>
              {parts.map(({ kind, source }, at) =>
                kind === 'text' ? (
                  source
                ) : (
                  // A part has no identity beyond its place.
                  <span key={at} className={styles.hole}>
                    {source}
                  </span>
                ),
              )}
            </dd>
          </div>
        ))}
        {fixed.length > 0 && (
          <div>
            <dt>{from.fixed}</dt>
            <dd>{fixed.map(({ field, value }) => fixedText(field, value)).join(', ')}</dd>
          </div>
        )}
      </dl>
    </section>
  )

  function isMono(field: (typeof lines)[number]['field']): boolean {
    const { kind, to } = fieldOf(model.contract, field) ?? {}
    return kind === 'expression' || to === 'location' || to === 'material'
  }

  function fixedText(field: (typeof lines)[number]['field'], value: WireValue): string {
    const kind = fieldOf(model.contract, field)?.kind
    if (kind === 'choice') return wordFor(words, field, String(value))
    const flag = value === true ? words.list.cells.yes : words.list.cells.no
    return kind === 'flag' ? `${words.fields[field].label}: ${flag}` : String(value)
  }
}

function lineOf(name: string, value: WireValue) {
  const parameter = templateParameter(name)
  if (parameter === undefined) return []
  const style = styleOf(parameter)
  const parts = typeof value === 'string' && style !== null ? partsOf(value, style) : []
  return [{ name, field: parameter.field.name, value, parts }]
}
