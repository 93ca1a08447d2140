import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { browserStorage } from '#data/draft-storage.ts'
import { dropTemplateWork } from '#data/template-work.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { PlaceholderValues } from '#domain/template/fill.ts'
import type { Template, TemplateDraft } from '#domain/template/template.ts'
import type { Contract } from '#domain/vocabulary.ts'
import { FormScopeProvider } from '#fields/form-scope.ts'
import { LeaveGuard } from '#ui/LeaveGuard.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { useSaveKey } from '#ui/use-save-key.ts'
import { useTitle } from '#ui/use-title.ts'
import { Followers } from './Followers.tsx'
import { StoredMeanwhile } from './StoredMeanwhile.tsx'
import { TemplateForm } from './TemplateForm.tsx'
import { TemplateHead } from './TemplateHead.tsx'
import { TemplatePane } from './TemplatePane.tsx'
import styles from './Templates.module.css'
import { useKeepingWork } from './use-kept-work.ts'
import { useTemplateModel } from './use-template-model.ts'
import { useTemplateRemoval } from './use-template-removal.ts'
import { useTemplateSaving } from './use-template-saving.ts'
import { useTemplateWords } from './words.ts'

export interface EditorProps {
  readonly contract: Contract
  readonly plant: PlantIndex
  /** Names what is kept of it here. */
  readonly workKey: string
  /** Null for a new one. */
  readonly stored: Template | null
  /** What somebody stored since; null: nothing. */
  readonly newer: Template | null
  readonly initial: TemplateDraft & { readonly example: PlaceholderValues }
  /** What a new one is, as long as nothing of it is worth keeping. */
  readonly blank: TemplateDraft
  /** What an earlier visit left, if anything. */
  readonly offer: ReactNode
  readonly onSaved: (template: Template) => void
  /** The form is to begin anew, with a draft of what is stored by now. */
  readonly onTake: (draft: TemplateDraft, onto: Template) => void
}

/** One template: its form, what it would make, and the operations that come from it. */
export function TemplateEditor(props: EditorProps) {
  const { contract, plant, workKey, stored, newer, initial, blank, offer, onSaved, onTake } = props
  const words = useTemplateWords().templates
  const { values, example } = initial
  const model = useTemplateModel({ contract, plant, values, example })
  const [texts, setTexts] = useState({ name: initial.name, description: initial.description ?? '' })
  const isDone = useRef(false)
  const onStored = (saved: Template) => {
    isDone.current = stored === null
    dropTemplateWork(browserStorage(), workKey)
    onSaved(saved)
  }
  const saving = useTemplateSaving({ model, stored, blank, texts, onSaved: onStored })
  useKeepingWork({ workKey, model, stored, saving, isDone })
  const removal = useTemplateRemoval()
  const problem = saving.problem ?? removal.problem
  const { show } = useSearch({ strict: false })
  const shown = stored !== null && show === 'operations' ? 'operations' : 'template'
  useSaveKey(saving.save)
  useTitle(stored === null ? words.newTitle : words.titleOf(stored.name))
  return (
    <FormScopeProvider value={model.scope}>
      <TemplateHead stored={stored} saving={saving} removal={removal} />
      {offer}
      {problem !== null && !(problem.isStale && newer !== null) && (
        <div className={styles.problem} role="alert">
          <Mark kind="error">{problem.text}</Mark>
        </div>
      )}
      {stored !== null && newer !== null && (
        <StoredMeanwhile base={stored} theirs={newer} saving={saving} onTake={onTake} />
      )}
      {stored !== null && <Views shown={shown} followers={stored.followers} />}
      {shown === 'operations' && stored !== null ? (
        <Followers template={stored} />
      ) : (
        <div className={styles.panes}>
          <TemplateForm texts={texts} faults={saving.faults} onTexts={setTexts} />
          <TemplatePane model={model} />
        </div>
      )}
      <LeaveGuard
        isChanged={saving.isChanged}
        title={words.leave.title}
        stay={words.leave.stay}
        leave={words.leave.leave}
        text={() => words.leave.text}
      />
    </FormScopeProvider>
  )
}

function Views({ shown, followers }: { readonly shown: string; readonly followers: number }) {
  const words = useTemplateWords().templates.views
  const navigate = useNavigate()
  return (
    <div className={styles.views}>
      <Segmented
        label={words.label}
        segments={[
          { value: 'template', label: words.form },
          { value: 'operations', label: words.followers(followers) },
        ]}
        value={shown}
        onChange={(value) =>
          void navigate({
            to: '.',
            search: value === 'operations' ? { show: 'operations' } : {},
            replace: true,
          })
        }
      />
    </div>
  )
}
