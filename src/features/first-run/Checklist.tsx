import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { operationQueries } from '#data/operations.ts'
import { useHost } from '#data/use-host.ts'
import { everything } from '#domain/list-query.ts'
import type { PlantKind } from '#domain/plant-kinds.ts'
import type { Plant } from '#domain/plant.ts'
import { missingNames } from '#fields/plant/missing-names.ts'
import { Mark } from '#ui/Mark.tsx'
import { Bar } from '#ui/StateViews.tsx'
import styles from './Checklist.module.css'
import { isDone, neededSteps, type StepName, stepNames } from './steps.ts'
import { useFirstRunWords } from './words.ts'

/** Where a tree of locations is pasted, further down the screen. */
export const TREE_ID = 'paste-tree'

/** What a running configuration needs, in the order in which it is best brought in: how much is there, what is open. */
export function Checklist({ plant }: { readonly plant: Plant | undefined }) {
  const words = useFirstRunWords().firstRun.checklist
  const { data: operations } = useQuery(operationQueries.summary(everything))
  const countOf = (step: StepName) =>
    step === 'inventoryOperations' ? operations?.total : plant?.[step].length
  const done = neededSteps.filter((step) => isDone(countOf(step))).length
  const waiting = missingNames(plant).length
  const unitless = plant?.materials.filter(({ unitOfMeasureId }) => unitOfMeasureId === null).length ?? 0
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        <output className={styles.done}>
          {done === neededSteps.length ? words.complete : words.done(done, neededSteps.length)}
        </output>
      </div>
      <ol className={styles.steps}>
        {stepNames.map((step, index) => (
          <Step key={step} step={step} number={index + 1} count={countOf(step)} countOf={countOf} />
        ))}
      </ol>
      {operations !== undefined && operations.incomplete > 0 && (
        <p className={styles.open}>
          <Mark kind="warning">{words.incomplete(operations.incomplete)}</Mark>{' '}
          <Link to="/operations" search={{ complete: 'false' }}>
            {words.show}
          </Link>
        </p>
      )}
      {unitless > 0 && (
        <p className={styles.open}>
          <Mark kind="warning">{words.unitless(unitless)}</Mark>{' '}
          <Link to="/plant" search={{ list: 'materials' }}>
            {words.show}
          </Link>
        </p>
      )}
      {waiting > 0 && (
        <p className={styles.open}>
          <Mark kind="warning">{words.waiting(waiting)}</Mark> <Link to="/plant">{words.show}</Link>
        </p>
      )}
      <p className={styles.note}>{words.note}</p>
    </section>
  )
}

interface StepProps {
  readonly step: StepName
  readonly number: number
  /** Undefined while it is fetched. */
  readonly count: number | undefined
  readonly countOf: (step: StepName) => number | undefined
}

function Step({ step, number, count, countOf }: StepProps) {
  const words = useFirstRunWords().firstRun.checklist
  const { name, what } = words.steps[step]
  return (
    <li className={styles.step} data-step={step}>
      <span className={styles.number}>
        {isDone(count) ? (
          <>
            <IconCheck size={16} stroke={1.5} aria-hidden />
            <span className="unseen">{words.there}</span>
          </>
        ) : (
          number
        )}
      </span>
      <span>
        <b className={styles.name}>{name}</b>
        <span className={styles.what}>{what}</span>
      </span>
      <span className={styles.count}>{count ?? <Bar width={16} />}</span>
      <span className={styles.act}>
        <Acts step={step} count={count} countOf={countOf} />
      </span>
    </li>
  )
}

function Acts({ step, count, countOf }: Omit<StepProps, 'number'>) {
  const words = useFirstRunWords().firstRun.checklist
  if (step === 'inventoryOperations') {
    return isDone(count) ? (
      <Link to="/operations">{words.show}</Link>
    ) : isDone(countOf('locations')) ? (
      <Link to="/operations/new">{words.create}</Link>
    ) : (
      <span className={styles.what}>{words.afterLocations}</span>
    )
  }
  return <PlantActs kind={step} count={count} />
}

function PlantActs({ kind, count }: { readonly kind: PlantKind; readonly count: number | undefined }) {
  const words = useFirstRunWords().firstRun.checklist
  const canImport = useHost().capabilities.includes('plantImport')
  return (
    <>
      {isDone(count) && (
        <Link to="/plant" search={{ list: kind }} aria-label={words.showOf(words.steps[kind].name)}>
          {words.show}
        </Link>
      )}
      {canImport && (kind === 'locations' || kind === 'materials') && (
        <a href={`#${TREE_ID}`}>{words.paste}</a>
      )}
      {canImport && (
        <Link
          to="/plant"
          search={{ list: kind, record: 'new' }}
          aria-label={words.addOf(words.steps[kind].name)}
        >
          {words.add}
        </Link>
      )}
    </>
  )
}
