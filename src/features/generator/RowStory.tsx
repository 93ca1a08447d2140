import { useMemo } from 'react'
import { narrate } from '#domain/narrate.ts'
import { storyOf } from '#domain/story.ts'
import { FlowPicture } from '#fields/FlowPicture.tsx'
import { FieldValueText } from '#fields/FieldValueText.tsx'
import { Narration } from '#fields/Narration.tsx'
import { TextButton } from '#ui/Button.tsx'
import type { CellAt } from '#ui/edit-grid-block.ts'
import { withOwn } from './draft.ts'
import type { Row } from './read-row.ts'
import styles from './RowStory.module.css'
import { errorAt } from './read-row.ts'
import { ToSettle } from './ToSettle.tsx'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

/** What describes the grid's active cell. */
export const STORY_ID = 'generator-row'

interface Props {
  readonly model: GeneratorModel
  readonly goTo: (cell: CellAt) => void
}

/** What the row in hand will do, what of it is its own, and what is to be settled in all. */
export function RowStory({ model, goTo }: Props) {
  const { row: at } = model.selection.active
  const row = model.rowAt(at)
  const words = useGeneratorWords()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach
    <section className={styles.story} aria-label={words.generator.story.title(at + 1)} tabIndex={0}>
      <div className={styles.told}>
        {row !== undefined && <Told model={model} row={row} at={at} />}
        <ToSettle model={model} goTo={goTo} />
      </div>
      {row !== undefined && <Picture model={model} row={row} />}
    </section>
  )
}

function Told({
  model,
  row,
  at,
}: {
  readonly model: GeneratorModel
  readonly row: Row
  readonly at: number
}) {
  const words = useGeneratorWords()
  const { contract, plant, selection, fields } = model
  const segments = useMemo(
    () => narrate(contract, row.view, plant, words),
    [contract, row.view, plant, words],
  )
  const field = fields[selection.active.column - 1]
  const error = field === undefined ? null : errorAt(words, row, field, contract)
  return (
    <>
      <h2 className={styles.title}>{words.generator.story.title(at + 1)}</h2>
      <div id={STORY_ID}>
        <Narration segments={segments} />
        {field !== undefined && error !== null && (
          <p className={styles.error}>
            {words.fields[field.name].label}: {error}
          </p>
        )}
      </div>
      <OwnEdits model={model} row={row} />
    </>
  )
}

function OwnEdits({ model, row }: { readonly model: GeneratorModel; readonly row: Row }) {
  const words = useGeneratorWords()
  const { story } = words.generator
  const own = [...model.fields, ...model.open].filter(
    (field, at, all) => row.changed.has(field.name) && all.indexOf(field) === at,
  )
  return own.map((field) => (
    <p key={field.name} className={styles.own}>
      {story.own(words.fields[field.name].label)}{' '}
      <FieldValueText field={field} value={model.reader.baseOf(row)[field.name]} />{' '}
      <TextButton onClick={() => model.change((draft) => withOwn(draft, row.key, field, null))}>
        {story.back}
      </TextButton>
    </p>
  ))
}

function Picture({ model, row }: { readonly model: GeneratorModel; readonly row: Row }) {
  const { contract, plant } = model
  const story = useMemo(() => storyOf(contract, row.view, plant), [contract, row.view, plant])
  return (
    <div className={styles.picture}>
      <FlowPicture story={story} plant={plant} />
    </div>
  )
}
