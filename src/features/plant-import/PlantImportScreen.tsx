import { useNavigate } from '@tanstack/react-router'
import styles from '#fields/importing/Import.module.css'
import { CommitBar } from '#fields/importing/CommitBar.tsx'
import { LeaveDecided } from '#fields/importing/LeaveDecided.tsx'
import { TroubleNotice } from '#fields/importing/TroubleNotice.tsx'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { Notice } from '#ui/Notice.tsx'
import screen from '#ui/plan-screen.module.css'
import { useSaveKey } from '#ui/use-save-key.ts'
import type { BroughtFile } from './brought.ts'
import { countDecisions } from './decisions.ts'
import { PlantImportModelProvider, usePlantImportModel } from './import-model.ts'
import { PlanHead } from './PlanHead.tsx'
import { PlanPart } from './PlanPart.tsx'
import { PlantRowPane } from './PlantRowPane.tsx'
import { ReadLine } from './ReadLine.tsx'
import { useCommitting } from './use-committing.ts'
import { useOwnModel } from './use-own-model.ts'
import { useRefusedFiles } from './use-refused-files.ts'
import { usePlantImportWords } from './words.ts'

interface Props {
  readonly files: readonly BroughtFile[]
  readonly setFiles: (files: readonly BroughtFile[]) => void
  readonly onFiles: (files: readonly File[]) => void
  /** Why the last files were not taken. */
  readonly trouble: string | null
}

/** Files from their reading to the store. */
export function PlantImportScreen({ files, setFiles, onFiles, trouble }: Props) {
  const model = useOwnModel(files, setFiles)
  return (
    <PlantImportModelProvider value={model}>
      <div className={screen.screen}>
        <PlanHead onFiles={onFiles} />
        {trouble !== null && (
          <Notice tone="error" role="alert">
            {trouble}
          </Notice>
        )}
        <Planned onStored={() => setFiles([])} />
      </div>
    </PlantImportModelProvider>
  )
}

function Planned({ onStored }: { readonly onStored: () => void }) {
  const { plant } = usePlantImportWords()
  const { plan, counts, decisions } = usePlantImportModel()
  const navigate = useNavigate()
  const sayDone = useUndoableToast('records')
  const committing = useCommitting(({ counts: stored, changeId, rows }) => {
    if (changeId !== null) sayDone(plant.plan.done(stored.created, stored.updated), changeId)
    onStored()
    const [first] = rows
    // What was decided is stored: nothing is to be asked about it.
    void navigate({
      to: '/plant',
      search: first === undefined ? {} : { list: first.kind },
      ignoreBlocker: true,
    })
  })
  const download = useRefusedFiles()
  useSaveKey(committing.commit)
  return (
    <>
      <ReadLine />
      <TroubleNotice
        trouble={committing.trouble}
        onRepeat={committing.commit}
        onDismiss={committing.dismiss}
        planChanged={plant.plan.changed}
      />
      <div className={`${screen.body} ${styles.body}`}>
        <PlanPart />
        <PlantRowPane />
      </div>
      <CommitBar
        committing={committing}
        counts={counts}
        incomplete={0}
        digest={plan.answer?.digest}
        isStale={plan.isStale}
        policyWords={plant.import.policies}
        onDownload={download}
      />
      <LeaveDecided count={countDecisions(decisions)} />
    </>
  )
}
