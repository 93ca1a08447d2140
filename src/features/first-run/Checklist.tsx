import { Link } from '@tanstack/react-router'
import type { PlantKind } from '#data/plant.ts'
import type { Plant } from '#domain/plant.ts'
import { Bar } from '#ui/StateViews.tsx'
import styles from './Checklist.module.css'
import { useFirstRunWords } from './words.ts'

/** What an operation refers to, in the order in which it is best brought in, with how much of it is there. */
export function Checklist({ plant }: { readonly plant: Plant | undefined }) {
  const words = useFirstRunWords().firstRun.checklist
  const steps = [
    ['unitsOfMeasure', words.units],
    ['locations', words.locations],
    ['materials', words.materials],
    ['reasonCodes', words.reasonCodes],
    ['operations', words.operations],
  ] as const
  const done = steps.filter(([kind]) => (plant?.[kind].length ?? 0) > 0).length
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <span className={styles.done}>{words.done(done, steps.length + 1)}</span>
      </div>
      <ol>
        {steps.map(([kind, step], index) => (
          <Step key={kind} number={index + 1} {...step} count={plant?.[kind].length}>
            <StepLink kind={kind} count={plant?.[kind].length ?? 0} />
          </Step>
        ))}
        <Step number={steps.length + 1} {...words.inventoryOperations} count={0}>
          <Link to="/operations/new">{words.create}</Link>
        </Step>
      </ol>
      <p className={styles.note}>{words.note}</p>
    </section>
  )
}

function StepLink({ kind, count }: { readonly kind: PlantKind; readonly count: number }) {
  const words = useFirstRunWords().firstRun.checklist
  if (count > 0) {
    return (
      <Link to="/plant" search={{ list: kind }}>
        {words.show}
      </Link>
    )
  }
  if (kind === 'locations') return <a href={`#${TREE_ID}`}>{words.paste}</a>
  return (
    <Link to="/plant" search={{ list: kind, import: 'files' }}>
      {words.add}
    </Link>
  )
}

/** Where a tree of locations is pasted, further down the screen. */
export const TREE_ID = 'paste-tree'

interface StepProps {
  readonly number: number
  readonly name: string
  readonly what: string
  /** Undefined while it is fetched. */
  readonly count: number | undefined
  readonly children: React.ReactNode
}

function Step({ number, name, what, count, children }: StepProps) {
  return (
    <li className={styles.step}>
      <span className={styles.number}>{number}</span>
      <span>
        <b className={styles.name}>{name}</b>
        <span className={styles.what}>{what}</span>
      </span>
      <span className={styles.count}>{count ?? <Bar width={16} />}</span>
      <span className={styles.act}>{children}</span>
    </li>
  )
}
