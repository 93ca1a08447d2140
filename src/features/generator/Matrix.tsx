import { Checkbox } from '#ui/Checkbox.tsx'
import { withTicks } from './draft.ts'
import styles from './Matrix.module.css'
import type { Row } from './read-row.ts'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

/** A larger one is no longer read at a glance. */
const MOST_CELLS = 144

/** Two placeholders that are combined each with each: which combinations are to be. */
export function Matrix({ model }: { readonly model: GeneratorModel }) {
  const words = useGeneratorWords().generator.matrix
  const { draft, template, rows, rowAt } = model
  const [first, second, ...others] = template.placeholders
  const isMatrix = draft.block === null && draft.how === 'all' && others.length === 0
  if (!isMatrix || first === undefined || second === undefined) return null
  if (rows.length < 2 || rows.length > MOST_CELLS) return null
  const cells = rows.flatMap(({ isAdded }, index) => (isAdded ? [] : (rowAt(index) ?? [])))
  const lines = [...new Set(cells.map(({ values }) => values[first.name] ?? ''))]
  const columns = [...new Set(cells.map(({ values }) => values[second.name] ?? ''))]
  if (lines.length * columns.length !== cells.length) return null
  return (
    <section className={styles.block} aria-label={words.title}>
      <div className={styles.line}>
        <h2 className={styles.heading}>{words.title}</h2>
        <span className={styles.chosen}>
          {words.chosen(cells.filter(({ isTicked }) => isTicked).length, cells.length)}
        </span>
      </div>
      <div className={styles.scroll}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <td>{''}</td>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {cells.slice(at * columns.length, (at + 1) * columns.length).map((row) => (
                  <Cell
                    key={row.key}
                    model={model}
                    row={row}
                    name={words.cell(line, row.values[second.name] ?? '')}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface CellProps {
  readonly model: GeneratorModel
  readonly row: Row
  readonly name: string
}

function Cell({ model, row, name }: CellProps) {
  const { exists } = useGeneratorWords().generator.rows
  const isThere = row.planned?.outcome === 'exists'
  return (
    <td data-chosen={row.isTicked ? '' : undefined}>
      <Checkbox
        aria-label={isThere ? `${name}, ${exists}` : name}
        checked={row.isTicked}
        disabled={isThere}
        onChange={() => model.change((draft) => withTicks(draft, [row.key], !row.isTicked))}
      />
    </td>
  )
}
