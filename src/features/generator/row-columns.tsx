import { IconCircleCheck, IconCopyCheck } from '@tabler/icons-react'
import type { Field } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { cellText } from '#fields/cells/CellText.tsx'
import { fieldColumn } from '#fields/cells/field-column.tsx'
import { Box } from '#ui/Box.tsx'
import type { CellLook, EditColumn } from '#ui/edit-grid-column.ts'
import { Mark } from '#ui/Mark.tsx'
import { tip } from '#ui/tip.ts'
import styles from './Rows.module.css'
import { errorAt, isLocked, type Row } from './read-row.ts'
import type { CellEntry } from './row-acts.ts'
import type { GeneratorWords } from './words.ts'

interface Facts {
  readonly words: GeneratorWords
  readonly plant: PlantIndex
  readonly contract: Contract
  readonly onTick: (row: Row) => void
  readonly onEnter: (cell: CellEntry) => void
}

/** The tick, a column for each field, and how the row stands. */
export function rowColumns(fields: readonly Field[], facts: Facts): readonly EditColumn<Row>[] {
  return [tickColumn(facts), ...fields.map((field) => columnOf(field, facts)), stateColumn(facts)]
}

/** So that at 1440 pixels all columns are in sight that stand there at first. */
const NAME_WIDTH = 188

function tickColumn({ words, onTick }: Facts): EditColumn<Row> {
  const { take, tick, untick } = words.generator.rows
  return {
    id: 'tick',
    label: take,
    code: '',
    width: 60,
    look: ({ isTicked, planned }) => {
      const content = (
        <>
          {/* A picture of a box: the cell is what is pressed. */}
          <span className={styles.tick} inert>
            <Box checked={isTicked} disabled={planned?.outcome === 'exists'} readOnly />
          </span>
          <span className="unseen">{isTicked ? tick : untick}</span>
        </>
      )
      return { content, edited: false, locked: false, faulty: false }
    },
    onPress: onTick,
    editor: () => null,
  }
}

function columnOf(field: Field, { words, plant, contract, onEnter }: Facts): EditColumn<Row> {
  return fieldColumn(field, {
    words,
    plant,
    width: field.name === 'name' ? NAME_WIDTH : undefined,
    look: (row, letters) => fieldLook(field, row, words, contract, letters),
    onEnter: (row, value) => onEnter({ row, field, value }),
  })
}

function fieldLook(
  field: Field,
  row: Row,
  words: GeneratorWords,
  contract: Contract,
  letters: number,
): CellLook {
  const locked = isLocked(field, row)
  const error = locked ? null : errorAt(words, row, field, contract)
  const lack = row.missing.find((each) => each.field === field.name)
  const text = locked ? '—' : cellText(field, row.view[field.name], words, letters)
  const shown = text === '' ? words.generator.rows.nothing : text
  const content =
    error !== null ? (
      <span {...tip(error)}>
        <Mark kind="error">{shown}</Mark>
      </span>
    ) : !locked && lack !== undefined ? (
      <Mark kind="warning" soft>
        {words.shortRules[lack.rule]}
      </Mark>
    ) : (
      text
    )
  return { content, edited: row.changed.has(field.name), locked, faulty: error !== null }
}

function stateColumn({ words }: Facts): EditColumn<Row> {
  return {
    id: 'state',
    label: words.generator.rows.state,
    code: '',
    width: 104,
    look: (row) => ({
      content: <State row={row} words={words} />,
      edited: false,
      locked: true,
      faulty: false,
    }),
    editor: () => null,
  }
}

function State({ row, words: { generator } }: { readonly row: Row; readonly words: GeneratorWords }) {
  const words = generator.rows
  const { planned, errors, missing } = row
  const wrong = planned === undefined ? errors.length : Object.keys(planned.errors).length
  if (planned?.outcome === 'exists') {
    return (
      <span className={styles.exists}>
        <IconCopyCheck size={14} stroke={1.5} aria-hidden />
        {words.exists}
      </span>
    )
  }
  if (wrong > 0) return <Mark kind="error">{words.errors(wrong)}</Mark>
  if (missing.length > 0) return <Mark kind="warning">{words.missing(missing.length)}</Mark>
  return (
    <span className={styles.complete}>
      <IconCircleCheck size={14} stroke={1.5} aria-hidden />
      {words.complete}
    </span>
  )
}
