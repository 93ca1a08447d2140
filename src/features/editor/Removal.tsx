import { useNavigate } from '@tanstack/react-router'
import { useDeleteOperation } from '#data/operations.ts'
import { Problem } from '#domain/problem.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { toast } from '#ui/toast.ts'
import { useEditor } from './editor-model-context.ts'
import styles from './Removal.module.css'
import { useEditorWords } from './words.ts'

/** Asks before the record goes, and says who still refers to it when it cannot. */
export function Removal({ onClose }: { readonly onClose: () => void }) {
  const { session, drafts } = useEditor()
  const words = useEditorWords().editor
  const navigate = useNavigate()
  const removal = useDeleteOperation()
  const tell = useUndoableToast()
  const { base, stored } = session.get()
  const name = stored?.operation.name ?? words.unnamed
  const remove = async () => {
    if (base === null || removal.isPending) return
    const changeId = await removal.mutateAsync({ id: base.id, revision: base.revision })
    drafts.drop()
    if (changeId === null) toast.done(words.deleted(name))
    else tell(words.deleted(name), changeId)
    onClose()
    void navigate({ to: '/operations', ignoreBlocker: true })
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.removal.title(name)}
      footer={
        <>
          <Button onClick={onClose}>{words.removal.cancel}</Button>
          <Button aria-busy={removal.isPending} onClick={() => remove().catch(() => undefined)}>
            {words.removal.confirm}
          </Button>
        </>
      }
    >
      <p>{words.removal.text}</p>
      {removal.error !== null && <Refused error={removal.error} />}
    </Dialog>
  )
}

function Refused({ error }: { readonly error: Error }) {
  const words = useEditorWords().editor.removal
  const said = useErrorText()
  const kind = error instanceof Problem ? error.kind : null
  if (kind === 'stale') return <p role="alert">{words.stale}</p>
  if (!(error instanceof Problem) || kind !== 'in-use') return <p role="alert">{said(error)}</p>
  const { references = [] } = error.document
  return (
    <div role="alert">
      <p>{words.inUse}</p>
      <ul className={styles.references}>
        {references.flatMap(({ tableName, references: rows }) =>
          rows.map(({ fkColName, id }) => <li key={id}>{words.reference(tableName, fkColName, id)}</li>),
        )}
      </ul>
    </div>
  )
}
