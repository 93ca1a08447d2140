import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useStore } from '#data/store.ts'
import type { BulkAnswer } from '#domain/bulk.ts'
import { FormScopeProvider } from '#fields/form-scope.ts'
import { listHref } from '#fields/ListLink.tsx'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import screen from '#ui/plan-screen.module.css'
import { Segmented } from '#ui/Segmented.tsx'
import { useSaveKey } from '#ui/use-save-key.ts'
import { useTouch } from '#ui/use-touch.ts'
import styles from './BulkEdit.module.css'
import { BulkHead } from './BulkHead.tsx'
import { type BulkModel, BulkModelProvider, useBulkModel } from './bulk-model.ts'
import { CommitBar } from './CommitBar.tsx'
import { FieldPane } from './FieldPane.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { TroubleBar } from './TroubleBar.tsx'
import { useApplying } from './use-applying.ts'
import { type Opened, useOwnModel } from './use-own-model.ts'
import { usePreview } from './use-preview.ts'
import { useBulkEditWords } from './words.ts'

/** What is to change at the left, what that would do at the right, and its way into the store below. */
export function BulkEdit(opened: Opened) {
  const model = useOwnModel(opened)
  return (
    <BulkModelProvider value={model}>
      <FormScopeProvider value={model.scope}>
        <Screen />
      </FormScopeProvider>
    </BulkModelProvider>
  )
}

function Screen() {
  const model = useBulkModel()
  const isTouch = useTouch()
  const side = useStore(model.side, (current) => current)
  const preview = usePreview(model)
  const onApplied = useAfterwards(preview.tally)
  const applying = useApplying(model, preview, onApplied)
  const shows = (one: typeof side) => !isTouch || side === one
  useSaveKey(applying.apply)
  return (
    <div className={screen.screen}>
      <BulkHead />
      {isTouch && <Sides model={model} />}
      <div className={screen.body}>
        <FieldPane preview={preview} hidden={!shows('fields')} />
        <div className={styles.right} hidden={!shows('preview')}>
          <TroubleBar applying={applying} />
          <PreviewPane preview={preview} />
        </div>
      </div>
      {isTouch && side === 'fields' && <TroubleBar applying={applying} />}
      <CommitBar preview={preview} applying={applying} />
    </div>
  )
}

function Sides({ model }: { readonly model: BulkModel }) {
  const words = useBulkEditWords().bulkEdit.tabs
  const side = useStore(model.side, (current) => current)
  return (
    <div className={styles.sides}>
      <Segmented
        label={words.label}
        segments={[
          { value: 'fields', label: words.fields },
          { value: 'preview', label: words.preview },
        ]}
        value={side}
        onChange={model.side.set}
      />
    </div>
  )
}

/** Back to the list, with the way to undo it all at hand. */
function useAfterwards(tally: { readonly lines: { readonly changes: number }; readonly records: number }) {
  const words = useBulkEditWords().bulkEdit
  const router = useRouter()
  const say = useUndoableToast()
  const { records } = tally
  const { changes } = tally.lines
  return useCallback(
    ({ changeId }: BulkAnswer) => {
      router.history.push(listHref(), undefined, { ignoreBlocker: true })
      if (changeId !== null) say(words.done(changes, records), changeId)
    },
    [router, say, words, changes, records],
  )
}
