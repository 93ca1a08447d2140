import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { errorText } from '#data/error-text.ts'
import { plantQueries } from '#data/plant.ts'
import { useHost } from '#data/use-host.ts'
import { indexPlant } from '#domain/plant-lookup.ts'
import { ImportStart } from '#fields/importing/ImportStart.tsx'
import { ListLink } from '#fields/ListLink.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import { useTitle } from '#ui/use-title.ts'
import { useImportWords } from './words.ts'
import { ImportScreen } from './ImportScreen.tsx'
import { ReplaceDialog } from '#fields/importing/ReplaceDialog.tsx'
import { Place } from './Place.tsx'
import { ACCEPTED, MOST_BYTES, openSource, type Source } from './source.ts'
import { Stored, type StoredFile } from './Stored.tsx'
import { useIncoming } from '#ui/use-incoming.ts'
import styles from '#fields/importing/Import.module.css'

/** Operations from a file: what each row would do, mended where need be, and stored as one change. */
export function ImportPage() {
  const words = useImportWords().importing
  useTitle(words.title)
  if (useHost().capabilities.includes('import')) return <Screens />
  return (
    <Empty level={1} title={words.states.notOffered} acts={<ListLink>{words.states.toList}</ListLink>}>
      {words.states.notOfferedText}
    </Empty>
  )
}

function Screens() {
  const all = useImportWords()
  const words = all.importing
  const { data, error, refetch } = useQuery(plantQueries.lists())
  const plant = useMemo(() => (data === undefined ? null : indexPlant(data)), [data])
  const [source, setSource] = useSource()
  const [stored, setStored] = useState<StoredFile | null>(null)
  const [waiting, setWaiting] = useState<File | null>(null)
  const [isMended, setMended] = useState(false)
  const [tooLarge, setTooLarge] = useState<File | null>(null)
  const begin = useCallback(
    (file: File | null) => {
      const isTooLarge = file !== null && file.size > MOST_BYTES
      setStored(null)
      setWaiting(null)
      setMended(false)
      setTooLarge(isTooLarge ? file : null)
      setSource(file === null || isTooLarge ? null : openSource(file))
    },
    [setSource],
  )
  const take = useCallback(
    (file: File) => (isMended && stored === null ? setWaiting(file) : begin(file)),
    [isMended, stored, begin],
  )
  const takeFirst = useCallback(([file]: readonly File[]) => file !== undefined && take(file), [take])
  const { isOver } = useIncoming(takeFirst, words.start.pasted)
  if (plant === null && error !== null) {
    return (
      <Failed
        level={1}
        title={words.states.failed}
        detail={errorText(all, error)}
        onRetry={() => void refetch()}
      />
    )
  }
  if (plant === null) return <h1 className="unseen">{words.title}</h1>
  return (
    <>
      {source === null ? (
        <ImportStart
          place={<Place />}
          title={words.title}
          words={words.start}
          accept={ACCEPTED}
          trouble={tooLarge === null ? null : words.start.tooLarge(Math.ceil(tooLarge.size / 1024 / 1024))}
          onFiles={takeFirst}
        />
      ) : stored === null ? (
        <ImportScreen
          key={source.id}
          source={source}
          plant={plant}
          onFile={take}
          onMended={setMended}
          onStop={() => begin(null)}
          onStored={setStored}
        />
      ) : (
        <Stored source={source} {...stored} onAnother={() => begin(null)} />
      )}
      {isOver && <p className={styles.drop}>{words.start.dropHere}</p>}
      <ReplaceDialog
        opened={waiting !== null}
        onStay={() => setWaiting(null)}
        onReplace={() => begin(waiting)}
      />
    </>
  )
}

/** The file that is being imported. Its worker ends with it. */
function useSource() {
  const [source, setSource] = useState<Source | null>(null)
  useEffect(() => () => source?.reader.close(), [source])
  return [source, setSource] as const
}
