import { isAbort, Unreachable } from '#data/client.ts'
import { errorText } from '#data/error-text.ts'
import type { Save, Saved } from '#data/operations.ts'
import type { Store } from '#data/store.ts'
import { fieldsOf, type InventoryOperation } from '#domain/catalogue/index.ts'
import { Problem } from '#domain/problem.ts'
import { fromSavedWire, type SavedOperation } from '#domain/saved.ts'
import { isTemplate } from '#domain/template/template.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Words } from '#domain/words/words.ts'
import { setFault } from '#fields/field-error.ts'
import { focusField } from '#fields/field-ids.ts'
import { hasOnlyRuntimeChanges } from './clash.ts'
import { readRefusal } from '#fields/read-refusal.ts'
import { isBusy, type Next, type Pending, type SaveState } from './save-state.ts'
import { baseOf } from './session.ts'
import type { EditorModel } from './use-editor-model.ts'
import { afterSave, toForm, valuesToSend } from '#fields/form-values.ts'

export interface SavedAbout {
  readonly created: boolean
  /** How many fields were sent. */
  readonly changed: number
  readonly next: Next
}

/** How one form is saved, and who is told. Whatever happens, the form keeps what it holds or it is truly stored. */
export interface SaveFlow {
  readonly model: EditorModel
  /** In which a refusal is said. */
  readonly words: Words
  readonly state: Store<SaveState>
  readonly send: (save: Save) => Promise<Saved>
  readonly isOnline: () => boolean
  /** Nothing that applies was changed. */
  readonly onNothing: () => void
  readonly onSaved: (saved: SavedOperation, about: SavedAbout) => void
  /** The answer to an earlier attempt was lost, and what it stored is what the form holds. */
  readonly onAlreadySaved: (saved: SavedOperation) => void
}

export function save(flow: SaveFlow, next: Next) {
  const { model, state } = flow
  const current = state.get()
  if (current.is === 'waiting') return resume(flow)
  if (isBusy(current)) return
  state.set({ is: 'checking' })
  void model.scope.form.handleSubmit(
    () => submit(flow, next),
    () => refuse(model, state, []),
  )()
}

export function resume(flow: SaveFlow) {
  const current = flow.state.get()
  if (current.is === 'waiting') void attempt(flow, current.pending)
}

export function dismiss({ state }: SaveFlow) {
  state.set({ is: 'idle' })
}

export function saveOver(flow: SaveFlow, theirs: SavedOperation, values: InventoryOperation) {
  const { session, scope, view } = flow.model
  const initial = toForm(scope.contract, theirs.operation)
  session.set({ ...session.get(), stored: theirs, base: baseOf(theirs), initial })
  scope.form.reset(values, { keepFieldsRef: true })
  flow.state.set({ is: 'idle' })
  view.now()
  save(flow, 'stay')
}

export function saveAsNew(flow: SaveFlow) {
  const { session } = flow.model
  session.set({ ...session.get(), stored: null, base: null, idempotencyKey: mintUlid() })
  flow.state.set({ is: 'idle' })
  save(flow, 'stay')
}

function submit(flow: SaveFlow, next: Next) {
  const { scope, session, overrides } = flow.model
  const { base, idempotencyKey } = session.get()
  const sent = { ...scope.form.getValues() }
  const values = valuesToSend(scope.contract, base?.operation ?? null, sent, overrides.get())
  if (base !== null && Object.keys(values).length === 0) {
    flow.state.set({ is: 'idle' })
    return flow.onNothing()
  }
  const from = base === null ? null : { id: base.id, revision: base.revision }
  void attempt(flow, { request: { base: from, idempotencyKey, values }, sent, next })
}

async function attempt(flow: SaveFlow, pending: Pending) {
  if (!flow.isOnline()) return flow.state.set({ is: 'waiting', for: 'network', pending })
  const calledOff = new AbortController()
  flow.state.set({ is: 'saving', since: Date.now(), stop: () => calledOff.abort() })
  try {
    const { saved, created } = await flow.send({ ...pending.request, signal: calledOff.signal })
    settleSaved(flow, saved, pending.sent)
    flow.onSaved(saved, { created, changed: Object.keys(pending.request.values).length, next: pending.next })
  } catch (error) {
    fail(flow, error, pending)
  }
}

function fail(flow: SaveFlow, error: unknown, pending: Pending) {
  const { model, words, state, isOnline } = flow
  if (error instanceof Unreachable) {
    return state.set({ is: 'waiting', for: isOnline() ? 'server' : 'network', pending })
  }
  if (isAbort(error)) return state.set({ is: 'stopped' })
  if (!(error instanceof Problem)) {
    state.set({ is: 'failed', detail: String(error) })
    throw error
  }
  const { kind, document } = error
  if (kind === 'refused') return refuseByServer(flow, error)
  if (kind === 'key-reused') return state.set({ is: 'keyReused' })
  if (kind === 'not-found' && pending.request.base !== null) return state.set({ is: 'gone' })
  const { current } = document
  if (kind === 'stale' && current !== undefined && !isTemplate(current)) {
    return meetStale(flow, fromSavedWire(model.scope.contract, current), pending)
  }
  state.set({ is: 'failed', detail: errorText(words, error) })
}

/** Someone stored another revision: it may be this very save, whose answer was lost, or only the runtime's state. */
function meetStale(flow: SaveFlow, theirs: SavedOperation, pending: Pending) {
  const { scope, session, overrides } = flow.model
  const { base } = session.get()
  const left = valuesToSend(scope.contract, theirs.operation, pending.sent, overrides.get())
  if (Object.keys(left).length === 0) {
    settleSaved(flow, theirs, pending.sent)
    return flow.onAlreadySaved(theirs)
  }
  if (base !== null && hasOnlyRuntimeChanges(scope.contract, base.operation, theirs.operation)) {
    const request = { ...pending.request, base: { id: theirs.id, revision: theirs.revision } }
    return void attempt(flow, { ...pending, request })
  }
  flow.state.set({ is: 'stale', theirs })
}

function settleSaved({ model, state }: SaveFlow, saved: SavedOperation, sent: InventoryOperation) {
  const { scope, session, view, overrides } = model
  const { form, contract } = scope
  const next = afterSave(contract, saved.operation, sent, form.getValues())
  session.set({
    stored: saved,
    base: baseOf(saved),
    initial: toForm(contract, saved.operation),
    idempotencyKey: mintUlid(),
    wasTried: false,
  })
  overrides.set(false)
  form.reset(next, { keepFieldsRef: true })
  state.set({ is: 'idle' })
  view.now()
}

function refuseByServer({ model, words, state }: SaveFlow, problem: Problem) {
  const { form, contract } = model.scope
  const { faults, others } = readRefusal(words, contract, problem.document)
  for (const { field, fault } of faults) setFault(form, field, fault)
  refuse(model, state, faults.length + others.length === 0 ? [errorText(words, problem)] : others)
}

/** The focus goes to the first wrong field of the screen, shown if it was hidden. */
function refuse(model: EditorModel, state: Store<SaveState>, others: readonly string[]) {
  const { session, view, scope, showAll } = model
  state.set({ is: 'refused', others })
  session.set({ ...session.get(), wasTried: true })
  view.now()
  const first = fieldsOf(scope.contract).find(
    ({ name }) => scope.form.getFieldState(name).error !== undefined,
  )
  if (first === undefined || focusField(document, first.name)) return
  showAll.set(true)
  requestAnimationFrame(() => focusField(document, first.name))
}
