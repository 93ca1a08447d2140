import type { TemplateWork } from '#data/template-work.ts'
import { Button } from '#ui/Button.tsx'
import { localMoment } from '#ui/moment.ts'
import styles from './Templates.module.css'
import { useTemplateWords } from './words.ts'

interface Props {
  readonly work: TemplateWork
  readonly onRestore: () => void
  readonly onDiscard: () => void
}

/** What an earlier visit left behind: offered, not forced. */
export function LeftWork({ work, onRestore, onDiscard }: Props) {
  const { code, templates } = useTemplateWords()
  const words = templates.left
  return (
    <section className={styles.left} aria-label={words.restore}>
      <p>{words.offer(localMoment(work.savedAt, code))}</p>
      <Button onClick={onRestore}>{words.restore}</Button>
      <Button variant="quiet" onClick={onDiscard}>
        {words.discard}
      </Button>
    </section>
  )
}
