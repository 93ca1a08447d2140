import { useContract } from '#data/use-host.ts'
import type { TemplateDraft } from '#domain/template/template.ts'
import { BeforeAfter } from './BeforeAfter.tsx'
import { differingLines, templateLines } from './template-lines.ts'
import styles from './TemplateDiff.module.css'
import { useFormWords } from './words.ts'

interface Props {
  /** Null: it was not there. */
  readonly before: TemplateDraft | null
  readonly after: TemplateDraft | null
}

/** What two states of a template say differently. */
export function TemplateDiff({ before, after }: Props) {
  const lines = differingLines(templateLines(useContract(), useFormWords(), before, after))
  return (
    <dl className={styles.changes}>
      {lines.map(({ key, label, change }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <BeforeAfter change={change} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
