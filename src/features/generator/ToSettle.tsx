import { IconCopyCheck } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { TextButton } from '#ui/Button.tsx'
import type { CellAt } from '#ui/edit-grid-block.ts'
import { Mark } from '#ui/Mark.tsx'
import { faultyField } from './read-row.ts'
import styles from './RowStory.module.css'
import type { Matter } from './tally.ts'
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
              <Exists matter={matter} />
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

function Exists({ matter: { index, planned } }: { readonly matter: Matter }) {
  const words = useGeneratorWords().generator.settle
  const { clash } = planned
  return (
    <span className={styles.matter}>
      <IconCopyCheck size={14} stroke={1.5} aria-hidden className={styles.exists} />
      <span>
        <b>{words.row(index + 1)}</b> {words.exists}{' '}
        {clash !== null && (
          <Link to="/operations/$id" params={{ id: clash.id }}>
            {clash.name ?? clash.id}
          </Link>
        )}
      </span>
    </span>
  )
}

function Faulty({ model, matter, goTo }: Props & { readonly matter: Matter }) {
  const words = useGeneratorWords().generator.settle
  const { index, planned, is } = matter
  const messages = Object.values(is === 'wrong' ? planned.errors : planned.warnings).flat()
  const field = faultyField(model.contract, is === 'wrong' ? planned.errors : planned.warnings)
  const column = model.fields.findIndex(({ name }) => name === field)
  return (
    <Mark kind={is === 'wrong' ? 'error' : 'warning'} className={styles.matter}>
      <b>{words.row(index + 1)}</b> {messages.map(({ message }) => message).join(' ')}{' '}
      <TextButton onClick={() => goTo({ row: index, column: Math.max(0, column) + FIELDS_FROM })}>
        {words.go}
      </TextButton>
    </Mark>
  )
}
