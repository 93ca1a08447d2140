import { useRouter } from '@tanstack/react-router'
import type { PlantKind } from '#domain/plant-kinds.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import styles from './PlantForm.module.css'
import { operationsWith, type Referrers } from './usage.ts'

interface Props {
  readonly kind: PlantKind
  readonly id: string
  readonly label: string
  readonly referrers: Referrers
}

/** Who refers to a record, with the way to them. */
export function UsedBy({ kind, id, label, referrers }: Props) {
  const words = usePlantWords().plant.form.usage
  const router = useRouter()
  const { inventoryOperations, records } = referrers
  const href = operationsWith(kind, { id, label })
  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{words.title}</h3>
      <ul>
        {inventoryOperations > 0 && (
          <li>
            <a
              href={href}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return
                event.preventDefault()
                router.history.push(href)
              }}
            >
              {words.inventoryOperations(inventoryOperations)}
            </a>
          </li>
        )}
        {records.map((each) => (
          <li key={each.kind}>{recordWords(words)[each.kind](each.count)}</li>
        ))}
        {inventoryOperations + records.length === 0 && <li className={styles.none}>{words.none}</li>}
      </ul>
      {kind === 'locations' && inventoryOperations > 0 && <p className={styles.none}>{words.below}</p>}
    </section>
  )
}

type UsageWords = ReturnType<typeof usePlantWords>['plant']['form']['usage']

/** No record refers to a reason code or is one that refers. */
function recordWords({ locations, materials, operations }: UsageWords) {
  const nothing = () => ''
  return { locations, materials, operations, unitsOfMeasure: nothing, reasonCodes: nothing } satisfies Record<
    PlantKind,
    (n: number) => string
  >
}
