import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { errorText } from '#data/error-text.ts'
import { plantQueries } from '#data/plant.ts'
import { useContract } from '#data/use-host.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { Bar, Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { Guided } from './Guided.tsx'
import { GuidedHead } from './GuidedHead.tsx'
import styles from './Guided.module.css'
import { useGuidedWords } from './words.ts'

/** The way to one operation for whoever does not know its fields: one question after the other. */
export function GuidedPage() {
  const all = useGuidedWords()
  const { guided: words } = all
  const contract = useContract()
  const { data, error, refetch } = useQuery(plantQueries.lists())
  const plant = useMemo(() => (data === undefined ? null : indexPlant(data)), [data])
  const [round, setRound] = useState(0)
  useTitle(words.title)
  return (
    <div className={styles.page}>
      {plant === null && <GuidedHead />}
      {plant !== null ? (
        <Guided key={round} contract={contract} plant={plant} onFresh={() => setRound(round + 1)} />
      ) : error === null ? (
        <div className={styles.loading} aria-busy="true">
          <Bar width={240} />
          <Bar width="60%" />
          <Bar width="60%" />
        </div>
      ) : (
        <Failed title={words.failedTitle} detail={errorText(all, error)} onRetry={() => void refetch()} />
      )}
    </div>
  )
}
