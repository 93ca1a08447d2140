import { partsOf } from '#domain/template/parts.ts'
import { styleOf, templateParameter } from '#domain/template/parameters.ts'
import { fieldOf } from '#domain/catalogue/index.ts'
import type { WireValue } from '#domain/wire.ts'
import { wordFor } from '#domain/words/words.ts'
import { numberMarks, writeNumber } from '#fields/number-text.ts'
import { flagWord } from '#fields/short-word.ts'
import { tip } from '#ui/tip.ts'
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
            <dd
              data-mono={isMono(field) ? '' : undefined}
              {...tip(parts.map(({ source }) => source).join(''))}
            >
              {parts.map(({ kind, source }, at) =>
                kind === 'text' ? (
                  isPath(field) && at === 0 ? (
                    withoutHead(source)
                  ) : (
                    source
                  )
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

  function isPath(field: (typeof lines)[number]['field']): boolean {
    const { to } = fieldOf(model.contract, field) ?? {}
    return to === 'location' || to === 'material'
  }

  function isMono(field: (typeof lines)[number]['field']): boolean {
    return isPath(field) || fieldOf(model.contract, field)?.kind === 'expression'
  }

  function fixedText(field: (typeof lines)[number]['field'], value: WireValue): string {
    const kind = fieldOf(model.contract, field)?.kind
    if (kind === 'choice') return wordFor(words, field, String(value))
    if (kind === 'decimal' || kind === 'integer') return writeNumber(String(value), numberMarks(words.code))
    const flag = flagWord(words, value === true)
    return kind === 'flag' ? `${words.fields[field].label}: ${flag}` : String(value)
  }
}

/** The last place before a placeholder says which one is meant; the whole path is in its tip. */
function withoutHead(path: string): string {
  const steps = path.split('/')
  return steps.length > 3 ? `…/${steps.slice(-2).join('/')}` : path
}

function lineOf(name: string, value: WireValue) {
  const parameter = templateParameter(name)
  if (parameter === undefined) return []
  const style = styleOf(parameter)
  const parts = typeof value === 'string' && style !== null ? partsOf(value, style) : []
  return [{ name, field: parameter.field.name, value, parts }]
}
