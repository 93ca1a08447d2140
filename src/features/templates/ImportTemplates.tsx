import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { templateQueries, useImportTemplates } from '#data/templates.ts'
import type { TemplateImportAnswer } from '#domain/template/exchange.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Bar } from '#ui/StateViews.tsx'
import { toast } from '#ui/toast.ts'
import styles from './Followers.module.css'
import { useTemplateWords } from './words.ts'

/** Takes templates from a file, once it has been seen what it does. */
export function ImportTemplates() {
  const words = useTemplateWords().templates.exchange
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.file}
        hidden
        onChange={({ currentTarget }) => {
          setFile(currentTarget.files?.[0] ?? null)
          currentTarget.value = ''
        }}
      />
      <Button variant="quiet" onClick={() => input.current?.click()}>
        {words.import}
      </Button>
      {file !== null && <Planned file={file} onClose={() => setFile(null)} />}
    </>
  )
}

function Planned({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const words = useTemplateWords().templates
  const { data, error } = useQuery({ ...templateQueries.importPlan(file), retry: false })
  const commit = useImportTemplates()
  const plan = data?.answer
  const stored = plan === undefined ? 0 : plan.counts.create + plan.counts.update
  const canStore = plan !== undefined && plan.counts.refused === 0 && stored > 0
  const run = async () => {
    if (data === undefined || commit.isPending) return
    try {
      await commit.mutateAsync({ text: data.text, digest: data.answer.digest })
      toast.done(words.exchange.done(stored))
      onClose()
    } catch {
      // It is said in the dialog.
    }
  }
  const fault = error ?? commit.error
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.exchange.title(file.name)}
      width={720}
      footer={
        <>
          <Button onClick={onClose}>{words.reapply.close}</Button>
          {canStore && (
            <Button variant="primary" aria-disabled={commit.isPending} onClick={() => void run()}>
              {words.exchange.commit(stored)}
            </Button>
          )}
        </>
      }
    >
      {fault !== null && <Mark kind="error">{fault.message}</Mark>}
      {plan === undefined ? error === null && <Bar width="60%" /> : <Rows plan={plan} />}
    </Dialog>
  )
}

function Rows({ plan }: { readonly plan: TemplateImportAnswer }) {
  const words = useTemplateWords().templates.exchange
  return (
    <ul className={styles.plan}>
      {plan.rows.map(({ row, name, outcome, errors }) => {
        const [first] = Object.entries(errors)
        return (
          <li key={row} className={styles.record}>
            <p>
              <span className={styles.recordName}>{name ?? words.unnamed(row)}</span>{' '}
              <span className={styles.field}>{words.outcomes[outcome]}</span>
            </p>
            {first !== undefined && (
              <Mark kind="error">
                {first[0]}: {first[1][0]?.message}
              </Mark>
            )}
          </li>
        )
      })}
    </ul>
  )
}
