import { useStore } from '#data/store.ts'
import type { LateWords } from '#domain/words/words.ts'
import { IconAlertCircle, IconClockHour4, IconUserEdit, IconWifiOff } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { SavedOperation } from '#domain/saved.ts'
import { KeyReused, SaveAsNew } from '#fields/KeyReused.tsx'
import { Button, TextButton } from '#ui/Button.tsx'
import { localMoment } from '#ui/moment.ts'
import styles from './Bars.module.css'
import { useEditor } from './editor-model-context.ts'
import type { SaveState } from './save-state.ts'
import { useEditorWords } from './words.ts'

interface Stored {
  /** The record as it is now. */
  readonly stored: SavedOperation | null
}

/** What stands between head and form: why nothing is saved yet, and what an earlier form left behind. */
export function Bars({ stored, isGone }: Stored & { readonly isGone: boolean }) {
  return (
    <>
      <output>
        <Trouble />
        <SavedMeanwhile stored={stored} />
        {isGone && <DeletedMeanwhile />}
      </output>
      <DraftOffer />
      <NotKept />
    </>
  )
}

function Trouble() {
  const { saving } = useEditor()
  const state = useStore(saving.state, (current) => current)
  const words = useEditorWords().editor.trouble
  const ofKind = troubles[state.is]
  return ofKind === undefined ? null : ofKind(state, saving, words)
}

type Show = (
  state: SaveState,
  saving: ReturnType<typeof useEditor>['saving'],
  words: LateWords['editor']['trouble'],
) => ReactNode

const troubles: { readonly [K in SaveState['is']]?: Show } = {
  saving: (state) => (state.is === 'saving' ? <Slow since={state.since} stop={state.stop} /> : null),
  stopped: (_, { save }, words) => (
    <Bar icon={<IconClockHour4 size={16} stroke={1.5} aria-hidden />} kind="waiting">
      {words.stopped}
      <TextButton onClick={() => save()}>{words.tryAgain}</TextButton>
    </Bar>
  ),
  waiting: (state, { dismiss }, words) => (
    <Bar icon={<IconWifiOff size={16} stroke={1.5} aria-hidden />} kind="waiting">
      {state.is === 'waiting' && state.for === 'network' ? words.offline : words.unreachable}
      <TextButton onClick={dismiss}>{words.stopWaiting}</TextButton>
    </Bar>
  ),
  failed: (state, { save }, words) => (
    <Bar icon={<ErrorIcon />} kind="error">
      {words.failed(state.is === 'failed' ? state.detail : '')}
      <TextButton onClick={() => save()}>{words.tryAgain}</TextButton>
    </Bar>
  ),
  refused: (state, _, words) =>
    state.is !== 'refused' || state.others.length === 0 ? null : (
      <Bar icon={<ErrorIcon />} kind="error">
        {words.failed(state.others.join(' '))}
      </Bar>
    ),
  gone: (_, { saveAsNew }, words) => <Gone text={words.gone} onAsNew={saveAsNew} />,
  keyReused: (_, { saveAsNew }) => (
    <Bar icon={<ErrorIcon />} kind="error">
      <KeyReused onAsNew={saveAsNew} />
    </Bar>
  ),
}

const SOON_MS = 1_000

/** Talks to the clock: a save that takes longer than a moment says how long it has taken. */
function Slow({ since, stop }: { readonly since: number; readonly stop: () => void }) {
  const words = useEditorWords().editor.trouble
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.floor((Date.now() - since) / 1_000)), SOON_MS)
    return () => clearInterval(timer)
  }, [since])
  return seconds === 0 ? null : (
    <Bar icon={<IconClockHour4 size={16} stroke={1.5} aria-hidden />} kind="waiting">
      {words.slow(seconds)}
      <TextButton onClick={stop}>{words.stopWaiting}</TextButton>
    </Bar>
  )
}

/** Somebody saved the record that holds unsaved changes here; without any it is simply shown as it now is. */
function SavedMeanwhile({ stored }: Stored) {
  const { session, saving } = useEditor()
  const words = useEditorWords().live
  const revision = useStore(session, ({ base }) => base?.revision ?? null)
  const isSettled = useStore(saving.state, ({ is }) => is !== 'saving' && is !== 'stale')
  if (!isSettled || stored === null || revision === null || stored.revision <= revision) return null
  return (
    <Bar icon={<IconUserEdit size={16} stroke={1.5} aria-hidden />} kind="waiting">
      {words.savedMeanwhile(stored.modifiedBy ?? stored.createdBy, stored.revision)}
    </Bar>
  )
}

/** What is on the page is all there is of the record now; a save that was refused for it says so itself. */
function DeletedMeanwhile() {
  const { saving } = useEditor()
  const words = useEditorWords().editor.trouble
  const isSaid = useStore(saving.state, ({ is }) => is === 'gone')
  return isSaid ? null : <Gone text={words.deletedMeanwhile} onAsNew={saving.saveAsNew} />
}

function Gone({ text, onAsNew }: { readonly text: string; readonly onAsNew: () => void }) {
  return (
    <Bar icon={<ErrorIcon />} kind="error">
      {text}
      <SaveAsNew onAsNew={onAsNew} />
    </Bar>
  )
}

function DraftOffer() {
  const { drafts, session } = useEditor()
  const { draft: words, unnamed } = useEditorWords().editor
  const { code } = useEditorWords()
  const revision = useStore(session, ({ stored }) => stored?.revision ?? null)
  const [draft] = drafts.offered
  if (draft === undefined) return null
  const when = localMoment(draft.savedAt, code)
  return (
    <section className={styles.bar} aria-label={words.restore}>
      <p>
        {draft.operationId === null ? words.offerNew(draft.values.name ?? unnamed, when) : words.offer(when)}
        {draft.base !== null && draft.base.revision !== revision && ` ${words.older(draft.base.revision)}`}
      </p>
      <Button onClick={() => drafts.restore(draft)}>{words.restore}</Button>
      <Button variant="quiet" onClick={() => drafts.discard(draft)}>
        {words.discard}
      </Button>
    </section>
  )
}

function NotKept() {
  const { drafts } = useEditor()
  const words = useEditorWords().editor.draft
  const areKept = useStore(drafts.areKept, (kept) => kept)
  return areKept ? null : (
    <Bar icon={<ErrorIcon />} kind="error">
      {words.notKept}
    </Bar>
  )
}

interface BarProps {
  readonly icon: ReactNode
  readonly kind: 'error' | 'waiting'
  readonly children: ReactNode
}

function Bar({ icon, kind, children }: BarProps) {
  return (
    <p className={styles.bar} data-kind={kind}>
      {icon}
      {children}
    </p>
  )
}

function ErrorIcon() {
  return <IconAlertCircle size={16} stroke={1.5} aria-hidden />
}
