import { useQuery } from '@tanstack/react-query'
import { operationQueries } from '#data/operations.ts'
import { useContract } from '#data/use-host.ts'
import { PathText } from '#ui/PathText.tsx'
import { Button } from '#ui/Button.tsx'
import { localMoment } from '#ui/moment.ts'
import { useImportWords } from './words.ts'
import { useImportModel } from './import-model.ts'
import { chooseRecord } from './mends.ts'
import type { PlanRow } from './plan-rows.ts'
import styles from '#fields/importing/RowPane.module.css'

/** Several operations match: which of them is meant, or none. */
export function AmbiguousPart({ row }: { readonly row: PlanRow }) {
  const words = useImportWords().importing.row
  const { decide } = useImportModel()
  const say = (id: string | null) => decide((mends) => chooseRecord(mends, row.row, id))
  return (
    <div className={styles.block} data-decide>
      <h3 className={styles.heading}>{words.which}</h3>
      <ul className={styles.candidates}>
        {row.candidates?.map(({ id, name }) => (
          <Candidate key={id} id={id} name={name} onChoose={() => say(id)} />
        ))}
      </ul>
      <div className={styles.acts}>
        <Button onClick={() => say(null)}>{words.asNew}</Button>
      </div>
    </div>
  )
}

interface CandidateProps {
  readonly id: string
  readonly name: string | null
  readonly onChoose: () => void
}

/** They match in what the row says; what else they are tells them apart. */
function Candidate({ id, name, onChoose }: CandidateProps) {
  const { importing, code } = useImportWords()
  const words = importing.row
  const { data } = useQuery(operationQueries.one(useContract(), id))
  const operation = data?.operation
  return (
    <li className={styles.candidate}>
      <div>
        <p className={styles.name}>{name}</p>
        {[operation?.sourceLocation, operation?.destinationLocation].map(
          (place, at) =>
            place?.label != null && (
              <p key={at === 0 ? 'source' : 'destination'}>
                <PathText path={place.label} />
              </p>
            ),
        )}
        {data !== undefined && (
          <p className={styles.fact}>
            {words.saved(
              localMoment(data.modifiedDate ?? data.createdDate, code),
              data.modifiedBy ?? data.createdBy,
            )}
          </p>
        )}
        <code className={styles.wire}>{id}</code>
      </div>
      <Button onClick={onChoose}>{words.thisOne}</Button>
    </li>
  )
}
