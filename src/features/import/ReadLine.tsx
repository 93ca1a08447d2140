import { useContract } from '#data/use-host.ts'
import type { ImportReading } from '#domain/transfer/import.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { Mark } from '#ui/Mark.tsx'
import { useImportWords } from './words.ts'
import { columnName, isNameless } from './column-name.ts'
import styles from '#fields/importing/Import.module.css'
import { useImportModel } from './import-model.ts'

/** How the file was understood, on one line. */
export function ReadLine() {
  const all = useImportWords()
  const words = all.importing.readAs
  const { reading, plan } = useImportModel()
  const here = useContract()
  const { look } = reading
  if (look === undefined) return null
  const { columns, contract } = look.reading
  const named = columns
    .map((column, at) => ({ ...column, name: columnName(all.importing.columns, column, at) }))
    // Spreadsheets write empty columns without a name behind the others.
    .filter(({ column }, at) => !isNameless(column, at) || look.samples[at]?.length !== 0)
  const ignored = named.filter(({ parameter, ignored: why }) => parameter === null && why !== 'readOnly')
  const near = named.filter(({ isNear }) => isNear)
  return (
    <div className={styles.readAs}>
      <dl>
        <Fact name={words.as} value={readingText(all, look.reading)} />
        <Fact name={words.rows} value={(plan.answer?.rows.length ?? look.rows).toLocaleString(all.code)} />
        <Fact
          name={words.columns}
          value={words.mapped(named.filter(({ parameter }) => parameter !== null).length, named.length)}
        />
      </dl>
      {ignored.length > 0 && (
        <Mark kind="warning">
          {words.ignored(ignored.length)} <Names columns={ignored} />
        </Mark>
      )}
      {near.length > 0 && (
        <span>
          {words.near(near.length)} <Names columns={near} />
        </span>
      )}
      {contract !== null && contract !== here && <Mark kind="warning">{words.contract(contract, here)}</Mark>}
      <span>{words.matched}</span>
    </div>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

const FEW = 3

function Names({ columns }: { readonly columns: readonly { readonly name: string }[] }) {
  const names = columns.slice(0, FEW).map(({ name }) => name)
  return <code>{names.join(', ') + (columns.length > FEW ? ', …' : '')}</code>
}

/** What kind of file it is, and how it writes what files write differently. */
function readingText({ importing }: WordsWith<'importing'>, reading: ImportReading): string {
  const { formats, separators, decimals, encodings, header } = importing.readAs
  const { format, separator, decimal, encoding, hasHeader } = reading
  return [
    formats[format],
    separator === null ? null : separators[separator],
    decimal === null ? null : decimals[decimal],
    encoding === null ? null : encodings[encoding],
    hasHeader === false ? header.false : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
