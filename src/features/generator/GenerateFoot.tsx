import { errorText } from '#data/error-text.ts'
import { Button } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Mark } from '#ui/Mark.tsx'
import { useTouch } from '#ui/use-touch.ts'
import styles from './GenerateFoot.module.css'
import type { Creating } from './use-create.ts'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly model: GeneratorModel
  readonly creating: Creating
}

/** What a press on Create does, and the press. */
export function GenerateFoot({ model, creating }: Props) {
  const words = useGeneratorWords().generator.foot
  const { tally, draft, change } = model
  const isTouch = useTouch()
  const { length } = tally.creatable
  return (
    <section className={styles.foot} aria-label={words.create(length)}>
      <output className={styles.sum}>
        <Sum model={model} creating={creating} />
      </output>
      <Checkbox
        checked={draft.enabled}
        onChange={(event) => {
          const { checked } = event.currentTarget
          change((before) => ({ ...before, enabled: checked }))
        }}
      >
        {words.enabled}
      </Checkbox>
      <Button
        variant="primary"
        aria-disabled={!creating.canCreate}
        onClick={creating.create}
        {...(isTouch ? {} : { shortcut: words.keys })}
      >
        {words.create(length)}
      </Button>
    </section>
  )
}

function Sum({ model: { tally, plan, rows }, creating }: Props) {
  const all = useGeneratorWords()
  const words = all.generator.foot
  const trouble = creating.trouble ?? (plan.error === null ? null : errorText(all, plan.error))
  if (trouble !== null && !creating.isBusy) return <Mark kind="error">{trouble}</Mark>
  const { length } = tally.creatable
  if (rows.length > 0 && !plan.isFresh) return words.looking
  if (length === 0) return words.nothing
  const incomplete = tally.incomplete
  return (
    <>
      <b>{words.sum(length)}</b> {words.will(length - incomplete, incomplete)}{' '}
      {tally.wrong > 0 && <Mark kind="error">{words.wrong(tally.wrong)}</Mark>}
    </>
  )
}
