import type { ReactNode } from 'react'
import { useStore } from '#data/store.ts'
import { wordFor } from '#domain/words/words.ts'
import { OriginLink } from '#fields/OriginLink.tsx'
import { localMoment, utcMoment } from '#ui/moment.ts'
import { tip } from '#ui/tip.ts'
import { useEditor } from './editor-model-context.ts'
import styles from './RecordFacts.module.css'
import { useEditorWords } from './words.ts'

/** What the server says of the record: its state, its history, its id. */
export function RecordFacts() {
  const { session } = useEditor()
  const words = useEditorWords()
  const stored = useStore(session, (current) => current.stored)
  const revision = useStore(session, ({ base }) => base?.revision)
  const { editor } = words
  return (
    <>
      <dl className={styles.facts} aria-label={editor.facts}>
        <Fact name={editor.status}>{wordFor(words, 'status', stored?.operation.status ?? null)}</Fact>
        <Fact name={editor.revision}>{revision ?? '—'}</Fact>
        <Fact name={editor.modified}>
          <Moment at={stored?.modifiedDate} by={stored?.modifiedBy} />
        </Fact>
        <Fact name={editor.createdOn}>
          <Moment at={stored?.createdDate} by={stored?.createdBy} />
        </Fact>
        <div className={styles.fact} data-field="id">
          <dt>{editor.id}</dt>
          <dd className={styles.id}>{stored?.id ?? '—'}</dd>
        </div>
      </dl>
      {stored !== null && <OriginLink id={stored.id} className={styles.origin} />}
    </>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Moment({
  at,
  by,
}: {
  readonly at: string | null | undefined
  readonly by: string | null | undefined
}) {
  const { code } = useEditorWords()
  if (at == null) return '—'
  return (
    <>
      <time dateTime={at} {...tip(utcMoment(at))}>
        {localMoment(at, code)}
      </time>
      {by != null && <span className={styles.by}>{by}</span>}
    </>
  )
}
