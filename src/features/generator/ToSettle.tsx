import { IconCopyCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { worded } from '#domain/words/words.ts'
import { TextButton } from '#ui/Button.tsx'
import type { CellAt } from '#ui/edit-grid-block.ts'
import { Mark } from '#ui/Mark.tsx'
import { withColumn } from './draft.ts'
import { faultyField } from './read-row.ts'
import styles from './RowStory.module.css'
import type { Matter } from './tally.ts'
import { useRename } from './use-rename.ts'
import { FIELDS_FROM, type GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

/** More are not read one by one. */
const MOST = 20

interface Props {
  readonly model: GeneratorModel
  readonly goTo: (cell: CellAt) => void
}

export function ToSettle({ model, goTo }: Props) {
  const words = useGeneratorWords().generator.settle
  const { matters } = model.tally
  if (matters.length === 0) return null
  return (
    <>
      <h2 className={styles.title}>{words.title}</h2>
      <ul className={styles.matters}>
        {matters.slice(0, MOST).map((matter) => (
          <li key={`${matter.index}`}>
            {matter.is === 'exists' ? (
              <Exists model={model} matter={matter} />
            ) : (
              <Faulty model={model} matter={matter} goTo={goTo} />
            )}
          </li>
        ))}
        {matters.length > MOST && <li>{words.more(matters.length - MOST)}</li>}
      </ul>
    </>
  )
}

function Exists({ model, matter }: { readonly model: GeneratorModel; readonly matter: Matter }) {
  const words = useGeneratorWords().generator.settle
  const { rename, trouble } = useRename(model.contract)
  const { clash, record } = matter.planned
  const { name } = record
  if (clash === null) return null
  const isRenamed = typeof name === 'string' && name !== clash.name
  const link = (
    <Link to="/operations/$id" params={{ id: clash.id }}>
      {clash.name ?? clash.id}
    </Link>
  )
  return (
    <span className={styles.matter}>
      <IconCopyCheck size={14} stroke={1.5} aria-hidden className={styles.exists} />
      <span>
        <b>{words.row(matter.index + 1)}</b>{' '}
        {isRenamed ? (
          <>
            {words.renamed.is} {link} {words.renamed.butForItsName}{' '}
            <TextButton onClick={() => rename(clash, name)}>{words.renamed.act}</TextButton>
          </>
        ) : (
          <>
            {words.exists} {link}
          </>
        )}
        {trouble !== null && <Mark kind="error">{trouble}</Mark>}
      </span>
    </span>
  )
}

function Faulty({ model, matter, goTo }: Props & { readonly matter: Matter }) {
  const words = useGeneratorWords()
  const { row, go } = words.generator.settle
  const { index, planned, is } = matter
  const messages = Object.values(is === 'wrong' ? planned.errors : planned.warnings).flat()
  const field = faultyField(model.contract, is === 'wrong' ? planned.errors : planned.warnings)
  const shown = model.fields.findIndex(({ name }) => name === field)
  const show = () => {
    if (field !== null && shown < 0) model.change((draft) => withColumn(draft, field, true))
    const column = shown < 0 && field !== null ? model.fields.length : Math.max(0, shown)
    // The column must be on the page before its cell can be.
    requestAnimationFrame(() => goTo({ row: index, column: column + FIELDS_FROM }))
  }
  return (
    <span className={styles.matter}>
      <Mark kind={is === 'wrong' ? 'error' : 'warning'}>{row(index + 1)}</Mark>
      <span>
        {[...new Set(messages.map((message) => worded(words, message)))].join(' · ')}{' '}
        <TextButton onClick={show}>{go}</TextButton>
      </span>
    </span>
  )
}
