import { Link } from '@tanstack/react-router'
import { useCallback, useState } from 'react'
import { useHost } from '#data/use-host.ts'
import styles from '#fields/importing/Import.module.css'
import { ImportStart } from '#fields/importing/ImportStart.tsx'
import { Empty } from '#ui/StateViews.tsx'
import { useIncoming } from '#ui/use-incoming.ts'
import { useTitle } from '#ui/use-title.ts'
import { ACCEPTED, bytesOf, type BroughtFile, MOST_BYTES, withFiles } from './brought.ts'
import { Place } from './Place.tsx'
import { PlantImportScreen } from './PlantImportScreen.tsx'
import { usePlantImportWords } from './words.ts'

/** What operations refer to, from files: what each row would do, mended where need be, and stored as one change. */
export function PlantImportPage() {
  const words = usePlantImportWords().plant.import
  useTitle(words.title)
  if (useHost().capabilities.includes('plantImport')) return <Screens />
  return (
    <Empty level={1} title={words.notOffered} acts={<Link to="/plant">{words.toPlant}</Link>}>
      {words.notOfferedText}
    </Empty>
  )
}

function Screens() {
  const { plant, importing } = usePlantImportWords()
  const words = plant.import
  const [files, setFiles] = useState<readonly BroughtFile[]>([])
  const [tooLarge, setTooLarge] = useState<number | null>(null)
  const take = useCallback((more: readonly File[]) => {
    setFiles((there) => withFiles(there, more))
  }, [])
  const bring = useCallback(
    (more: readonly File[]) => {
      const bytes = bytesOf(files) + more.reduce((sum, { size }) => sum + size, 0)
      const isTooLarge = bytes > MOST_BYTES
      setTooLarge(isTooLarge ? bytes : null)
      if (!isTooLarge) take(more)
    },
    [files, take],
  )
  const { isOver } = useIncoming(bring, importing.start.pasted)
  const trouble = tooLarge === null ? null : words.tooLarge(Math.ceil(tooLarge / 1024 / 1024))
  return (
    <>
      {files.length === 0 ? (
        <ImportStart
          place={<Place />}
          title={words.title}
          words={words}
          accept={ACCEPTED}
          multiple
          trouble={trouble}
          onFiles={bring}
        />
      ) : (
        <PlantImportScreen files={files} setFiles={setFiles} onFiles={bring} trouble={trouble} />
      )}
      {isOver && <p className={styles.drop}>{words.dropHere}</p>}
    </>
  )
}
