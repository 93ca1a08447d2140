import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { templateQueries, useImportTemplates } from '#data/templates.ts'
import { useContract } from '#data/use-host.ts'
import { errorText } from '#data/error-text.ts'
import type { TemplateFile, TemplateImportAnswer } from '#domain/template/exchange.ts'
import type { TemplateDraft } from '#domain/template/template.ts'
import { parameterOf } from '#domain/wire.ts'
import { worded } from '#domain/words/words.ts'
import { useUndoableToast } from '#fields/use-undoable-toast.ts'
import { OutcomeTable } from '#fields/OutcomeTable.tsx'
import { TemplateDiff } from '#fields/TemplateDiff.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Bar } from '#ui/StateViews.tsx'
import styles from './Followers.module.css'
import { useTemplateFileWords, useTemplateWords } from './words.ts'

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
  const words = useTemplateFileWords()
  const { exchange, reapply } = words.templates
  const { data, error } = useQuery({ ...templateQueries.importPlan(file), retry: false })
  const commit = useImportTemplates()
  const tell = useUndoableToast('records')
  const plan = data?.answer
  const stored = plan === undefined ? 0 : plan.counts.create + plan.counts.update
  const canStore = plan !== undefined && plan.counts.refused === 0 && stored > 0
  const run = async () => {
    if (data === undefined || commit.isPending) return
    try {
      const changeId = await commit.mutateAsync({ text: data.text, digest: data.answer.digest })
      if (changeId !== null) tell(exchange.done(stored), changeId)
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
      title={exchange.title(file.name)}
      width={720}
      footer={
        <>
          <Button onClick={onClose}>{reapply.close}</Button>
          {canStore && (
            <Button variant="primary" aria-disabled={commit.isPending} onClick={() => void run()}>
              {exchange.commit(stored)}
            </Button>
          )}
        </>
      }
    >
      {fault !== null && <Mark kind="error">{errorText(words, fault)}</Mark>}
      {data === undefined ? (
        error === null && <Bar width="60%" />
      ) : (
        <Rows plan={data.answer} text={data.text} />
      )}
    </Dialog>
  )
}

interface RowsProps {
  readonly plan: TemplateImportAnswer
  /** The file. */
  readonly text: string
}

function Rows({ plan, text }: RowsProps) {
  const words = useTemplateWords()
  const { exchange } = words.templates
  const { refused } = plan.counts
  const { data: stored = [] } = useQuery(templateQueries.list())
  const drafts = useMemo(() => draftsIn(text), [text])
  const sidesOf = (id: string | null, row: number) => ({
    before: stored.find((each) => each.id === id) ?? null,
    after: drafts[row - 1] ?? null,
  })
  return (
    <>
      {refused > 0 && (
        <p className={styles.note}>
          <Mark kind="error">{exchange.refused(refused)}</Mark>
        </p>
      )}
      <OutcomeTable
        label={exchange.plan}
        lines={plan.rows.map(({ row, id, name, outcome, errors }) => ({
          key: String(row),
          row,
          label: name ?? exchange.unnamed(row),
          outcome:
            outcome === 'refused' ? (
              <Mark kind="error">{exchange.outcomes.refused}</Mark>
            ) : (
              exchange.outcomes[outcome]
            ),
          isFaint: outcome === 'unchanged',
          ...(outcome === 'refused' ? { detail: <Errors errors={errors} /> } : {}),
          ...(outcome === 'update' ? { detail: <TemplateDiff {...sidesOf(id, row)} /> } : {}),
        }))}
      />
    </>
  )
}

/** The templates of a file that was read on the server. */
function draftsIn(text: string): readonly TemplateDraft[] {
  const file: TemplateFile | TemplateFile['templates'] = JSON.parse(text)
  return 'templates' in file ? file.templates : file
}

/** What is wrong, by the fields that it is wrong in. */
function Errors({ errors }: Pick<TemplateImportAnswer['rows'][number], 'errors'>) {
  const words = useTemplateWords()
  const contract = useContract()
  const labelOf = (parameter: string) => {
    const field = parameterOf(contract, parameter.replace(/^values\./, ''))?.field
    return parameter.startsWith('values.') && field !== undefined ? words.fields[field.name].label : parameter
  }
  return (
    <ul>
      {Object.entries(errors).map(([parameter, messages]) => (
        <li key={parameter}>
          {parameter !== '' && <span className={styles.field}>{labelOf(parameter)}</span>}{' '}
          {messages.map((message) => worded(words, message)).join(' ')}
        </li>
      ))}
    </ul>
  )
}
