import styles from '#fields/importing/Import.module.css'
import { Mark } from '#ui/Mark.tsx'
import { type FileList, usePlantImportModel } from './import-model.ts'
import { usePlantImportWords } from './words.ts'

const FEW = 6

/** How the files were understood, on one line for a few of them. */
export function ReadLine() {
  const { plant, importing } = usePlantImportWords()
  const { lists } = usePlantImportModel()
  if (lists.length === 0) return null
  const ignored = lists.flatMap((list) => columnsOf(list, ({ property }) => property === null))
  const near = lists.flatMap((list) => columnsOf(list, ({ isNear }) => isNear))
  return (
    <div className={styles.readAs}>
      <dl>
        {lists.slice(0, FEW).map(({ kind, file, columns }) => (
          <div key={`${kind} ${file}`}>
            <dt>{file}</dt>
            <dd>
              {plant.kinds[kind]},{' '}
              {importing.readAs.mapped(
                columns.filter(({ property }) => property !== null).length,
                columns.length,
              )}
            </dd>
          </div>
        ))}
      </dl>
      {ignored.length > 0 && (
        <Mark kind="warning">
          {importing.readAs.ignored(ignored.length)} <Names names={ignored} />
        </Mark>
      )}
      {near.length > 0 && (
        <span>
          {importing.readAs.near(near.length)} <Names names={near} />
        </span>
      )}
    </div>
  )
}

function columnsOf({ columns }: FileList, isMeant: (column: FileList['columns'][number]) => boolean) {
  return columns.filter(isMeant).map(({ column }) => column)
}

function Names({ names }: { readonly names: readonly string[] }) {
  return <code>{names.slice(0, FEW).join(', ') + (names.length > FEW ? ', …' : '')}</code>
}
