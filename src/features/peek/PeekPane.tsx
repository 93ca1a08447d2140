import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { operationQueries } from '#data/operations.ts'
import { plantQueries } from '#data/plant.ts'
import { useContract, useHost } from '#data/use-host.ts'
import { narrate } from '#domain/narrate.ts'
import { indexPlant, type PlantIndex } from '#domain/plant-lookup.ts'
import { Problem } from '#domain/problem.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { storyOf } from '#domain/story.ts'
import { FlowPicture } from '#fields/FlowPicture.tsx'
import { Narration } from '#fields/Narration.tsx'
import { OriginLink } from '#fields/OriginLink.tsx'
import { useErrorText } from '#fields/use-error-text.ts'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { useTouch } from '#ui/use-touch.ts'
import { LastChange } from './LastChange.tsx'
import { PeekFacts } from './PeekFacts.tsx'
import { PeekFoot } from './PeekFoot.tsx'
import { PeekHead, type PeekSteps } from './PeekHead.tsx'
import styles from './PeekPane.module.css'
import { usePeekWords } from './words.ts'

export interface PeekPaneProps extends PeekSteps {
  readonly id: string
}

/** One operation beside the list: what it will do, where, and what was changed last. It holds nothing of its own. */
export function PeekPane({ id, ...steps }: PeekPaneProps) {
  const words = usePeekWords().peek
  const said = useErrorText()
  const contract = useContract()
  const { data: lists } = useQuery(plantQueries.lists())
  const plant = useMemo(() => (lists === undefined ? null : indexPlant(lists)), [lists])
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...operationQueries.one(contract, id),
    placeholderData: keepPreviousData,
  })
  const mode = useTouch() ? 'sheet' : 'pane'
  return (
    <aside className={styles.pane} aria-label={words.label} data-mode={mode} aria-busy={isPlaceholderData}>
      <PeekHead saved={data ?? null} plant={plant} {...steps} />
      {error !== null ? (
        <div className={styles.body}>
          <Failed
            title={words.failed}
            detail={isGone(error) ? words.gone : said(error)}
            {...(isGone(error) ? {} : { onRetry: () => void refetch() })}
          />
        </div>
      ) : data === undefined || plant === null ? (
        <Fetching />
      ) : (
        <Told saved={data} plant={plant} />
      )}
      <PeekFoot id={id} />
    </aside>
  )
}

function Told({ saved, plant }: { readonly saved: SavedOperation; readonly plant: PlantIndex }) {
  const words = usePeekWords()
  const contract = useContract()
  const { operation } = saved
  const { capabilities } = useHost()
  const segments = useMemo(
    () => narrate(contract, operation, plant, words),
    [contract, operation, plant, words],
  )
  const story = useMemo(() => storyOf(contract, operation, plant), [contract, operation, plant])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within the keys' reach
    <section className={styles.body} aria-label={words.peek.willDo} tabIndex={0}>
      <div className={styles.block}>
        <h3 className={styles.title}>{words.peek.willDo}</h3>
        <Narration segments={segments} />
      </div>
      <div className={styles.block}>
        <FlowPicture story={story} plant={plant} />
      </div>
      <div className={styles.block}>
        <PeekFacts operation={operation} plant={plant} />
        <OriginLink id={saved.id} className={styles.origin} />
      </div>
      {capabilities.includes('history') && (
        <div className={styles.block}>
          <LastChange saved={saved} />
        </div>
      )}
    </section>
  )
}

function Fetching() {
  const words = usePeekWords().shell.states
  return (
    <div className={styles.body} aria-busy>
      <span className="unseen">{words.loading}</span>
      <div className={styles.block}>
        <Bar width="40%" />
        <Bar width="90%" />
        <Bar width="70%" />
      </div>
    </div>
  )
}

function isGone(error: Error): boolean {
  return error instanceof Problem && error.kind === 'not-found'
}
