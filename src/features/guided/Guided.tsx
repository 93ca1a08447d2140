import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useCallback, useEffect, useRef } from 'react'
import type { FieldName } from '#domain/catalogue/index.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import { mintUlid } from '#domain/ulid.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { wordFor } from '#domain/words/words.ts'
import { focusField } from '#fields/field-ids.ts'
import { FormScopeProvider } from '#fields/form-scope.ts'
import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { Created } from './Created.tsx'
import { Foot } from './Foot.tsx'
import styles from './Guided.module.css'
import { GuidedHead } from './GuidedHead.tsx'
import { LeftAnswers } from './LeftAnswers.tsx'
import { Outcome } from './Outcome.tsx'
import { proposeName } from './propose-name.ts'
import { openFields, type QuestionName, questionNames, questionOf } from './questions.ts'
import { QuestionFields } from './QuestionFields.tsx'
import { Steps } from './Steps.tsx'
import { useCreating } from './use-creating.ts'
import { type Guide, useGuide } from './use-guide.ts'
import { useKeptAnswers } from './use-kept-answers.ts'
import { useGuidedWords } from './words.ts'

interface Props {
  readonly contract: Contract
  readonly plant: PlantIndex
  /** Begins again with nothing answered. */
  readonly onFresh: () => void
}

/** The questions with what was answered so far at one side, and what the operation will do at the other. */
export function Guided({ contract, plant, onFresh }: Props) {
  const guide = useGuide(contract, plant)
  const kept = useKeptAnswers(guide)
  const words = useGuidedWords().guided
  const navigate = useNavigate()
  const { question, goTo } = useQuestion(guide)
  const onWrong = useCallback(
    (field: FieldName) => {
      goTo(questionOf(field) ?? 'name')
      // The question must be on the page before its field can be.
      requestAnimationFrame(() => requestAnimationFrame(() => focusField(document, field)))
    },
    [goTo],
  )
  const { state, create, createAsNew, again } = useCreating(guide, onWrong)
  const openEditor = () => {
    kept.keep()
    void navigate({ to: '/operations/new', search: { draft: kept.key }, ignoreBlocker: true })
  }
  const another = () => {
    guide.scope.form.setValue('name', null)
    guide.view.now()
    guide.idempotencyKey.set(mintUlid())
    again()
    goTo('where')
  }
  const isChanged = () => {
    guide.view.now()
    return guide.view.get().unsaved > 0
  }
  return (
    <FormScopeProvider value={guide.scope}>
      <GuidedHead isStored={state.is === 'created'} />
      <LeftAnswers kept={kept} />
      <div className={styles.body}>
        <Steps current={question} />
        {state.is === 'created' ? (
          <Created saved={state.saved} onAnother={another} onFresh={onFresh} />
        ) : (
          <Question guide={guide} name={question} goTo={goTo} create={create}>
            <Foot
              state={state}
              question={question}
              goTo={goTo}
              onEditor={openEditor}
              onRetry={create}
              onAsNew={createAsNew}
            />
          </Question>
        )}
        <Outcome guide={guide} />
      </div>
      <LeaveGuard
        isChanged={isChanged}
        title={words.leave.title}
        stay={words.leave.stay}
        leave={words.leave.leave}
        text={() => words.leave.text}
      />
    </FormScopeProvider>
  )
}

/** The question that the address names. A name is proposed when it is asked for and there is none. */
function useQuestion({ scope, view }: Guide) {
  const words = useGuidedWords()
  const { question = 'what' } = useSearch({ from: '/onboarding/guided' })
  const navigate = useNavigate({ from: '/onboarding/guided' })
  const goTo = useCallback((name: QuestionName) => void navigate({ search: { question: name } }), [navigate])
  useEffect(() => {
    if (question !== 'name' || (scope.form.getValues('name') ?? '') !== '') return
    view.now()
    const { story, unsaved } = view.get()
    const type = wordFor(words, 'operationType', story.type)
    if (unsaved > 0) scope.form.setValue('name', proposeName(story, type, words.guided.nameOf))
  }, [question, scope, view, words])
  return { question, goTo }
}

interface QuestionProps {
  readonly guide: Guide
  readonly name: QuestionName
  readonly goTo: (name: QuestionName) => void
  readonly create: () => void
  readonly children: React.ReactNode
}

/** One question; Enter answers it, and what is wrong with the answer is said before the next. */
function Question({ guide: { scope, view }, name, goTo, create, children }: QuestionProps) {
  const words = useGuidedWords().guided
  const heading = useHeadingFocus(name)
  const answer = async (event: FormEvent) => {
    event.preventDefault()
    const next = questionNames[questionNames.indexOf(name) + 1]
    if (next === undefined) return create()
    view.now()
    const names = openFields(scope.contract, name, view.get().record).map((field) => field.name)
    if (await scope.form.trigger(names)) return goTo(next)
    const wrong = names.find((field) => scope.form.getFieldState(field).error !== undefined)
    if (wrong !== undefined) focusField(document, wrong)
  }
  return (
    <form className={styles.question} noValidate onSubmit={(event) => void answer(event)}>
      <div className={styles.asked}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          <span className={styles.progress}>
            {words.progress(questionNames.indexOf(name) + 1, questionNames.length)}
          </span>{' '}
          {words.questions[name].title}
        </h2>
        <p className={styles.hint}>{words.questions[name].hint}</p>
        <QuestionFields name={name} />
      </div>
      {children}
    </form>
  )
}

/** Talks to the document: each new question is read out from its heading on. */
function useHeadingFocus(name: QuestionName) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(name)
  useEffect(() => {
    if (before.current === name) return
    before.current = name
    heading.current?.focus()
  }, [name])
  return heading
}
