import { useEffect } from 'react'
import { errorText } from '#data/error-text.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { FileFault } from '#domain/rules.ts'
import { CommitBar } from '#fields/importing/CommitBar.tsx'
import { Failed } from '#ui/StateViews.tsx'
import screen from '#ui/plan-screen.module.css'
import { Slow } from '#ui/Slow.tsx'
import { useSaveKey } from '#ui/use-save-key.ts'
import { useImportWords } from './words.ts'
import { FileReading } from './FileReading.tsx'
import styles from '#fields/importing/Import.module.css'
import { type ImportModel, ImportModelProvider, useImportModel } from './import-model.ts'
import { countMends } from './mends.ts'
import { PlanHead } from './PlanHead.tsx'
import { PlanPart } from './PlanPart.tsx'
import { ReadLine } from './ReadLine.tsx'
import { Unreadable } from './reader.ts'
import { remedyOf } from './remedy-of.ts'
import { RowPane } from './RowPane.tsx'
import type { Source } from './source.ts'
import type { StoredFile } from './Stored.tsx'
import { LeaveDecided } from '#fields/importing/LeaveDecided.tsx'
import { TroubleNotice } from '#fields/importing/TroubleNotice.tsx'
import { useCommitting } from './use-committing.ts'
import { useRefusedFile } from './use-refused-file.ts'
import { useOwnModel } from './use-own-model.ts'

interface Props {
  readonly source: Source
  readonly plant: PlantIndex
  readonly onFile: (file: File) => void
  readonly onMended: (isMended: boolean) => void
  readonly onStop: () => void
  readonly onStored: (stored: StoredFile) => void
}

/** One file from its reading to the store. */
export function ImportScreen({ source, plant, onFile, onMended, onStop, onStored }: Props) {
  const model = useOwnModel(source, plant)
  const isMended = countMends(model.mends) > 0
  // Tells whoever may bring another file.
  useEffect(() => onMended(isMended), [onMended, isMended])
  return (
    <ImportModelProvider value={model}>
      <div className={screen.screen}>
        <PlanHead onFile={onFile} />
        <Content model={model} onStop={onStop} onStored={onStored} />
      </div>
      <LeaveDecided count={countMends(model.mends)} />
    </ImportModelProvider>
  )
}

interface ContentProps extends Pick<Props, 'onStop' | 'onStored'> {
  readonly model: ImportModel
}

function Content({ model, onStop, onStored }: ContentProps) {
  const { look, error, again } = model.reading
  const words = useImportWords().importing.reading
  const textOf = useErrorText()
  if (error !== null) {
    // What is wrong with the file is still wrong when it is read again.
    const retry = error instanceof Unreadable ? { onRetry: again } : {}
    return <Failed title={words.failed} detail={textOf(error)} {...retry} />
  }
  if (look === undefined) return <Reading onStop={onStop} />
  return look.problem === null ? <Planned onStored={onStored} /> : <Unclear fault={look.problem} />
}

function Reading({ onStop }: Pick<Props, 'onStop'>) {
  const { reading, source } = useImportModel()
  const words = useImportWords().importing.reading
  const { progress } = reading
  const isRows = progress !== null && 'rows' in progress
  return (
    <div className={styles.waiting} aria-busy>
      <Slow
        text={isRows ? words.rows(progress.rows) : words.text}
        progress={progress === null || isRows ? null : { done: progress.bytes, total: source.file.size }}
        stop={words.stop}
        onStop={onStop}
      />
    </div>
  )
}

/** A file of which nobody can tell yet what its columns mean. */
function Unclear({ fault }: { readonly fault: FileFault }) {
  const { files, importing } = useImportWords()
  const words = importing.reading
  return (
    <div className={styles.unclear}>
      <p role="alert">
        <strong>{words.failed}.</strong> {files.fault(fault)} {remedyOf(words, fault)}
      </p>
      <FileReading />
    </div>
  )
}

function Planned({ onStored }: Pick<Props, 'onStored'>) {
  const model = useImportModel()
  const committing = useCommitting(model, (answer) => onStored({ as: model.reading.as, answer }))
  const download = useRefusedFile()
  const words = useImportWords().importing
  useSaveKey(committing.commit)
  return (
    <>
      <ReadLine />
      <TroubleNotice
        trouble={committing.trouble}
        onRepeat={committing.commit}
        onDismiss={committing.dismiss}
        planChanged={words.notices.planChanged}
      />
      <div className={`${screen.body} ${styles.body}`}>
        <PlanPart />
        <RowPane />
      </div>
      <CommitBar
        committing={committing}
        counts={{ ...model.counts, ...model.plan.answer?.counts }}
        incomplete={model.plan.answer?.counts.incomplete ?? 0}
        digest={model.plan.answer?.digest}
        isStale={model.plan.isStale}
        policyWords={words.commit.policies}
        onDownload={download}
      />
    </>
  )
}

function useErrorText(): (error: Error) => string {
  const words = useImportWords()
  return (error) =>
    error instanceof Unreadable ? words.importing.reading.unreadable(error.message) : errorText(words, error)
}
