import { useState } from 'react'
import { narrate } from '#domain/narrate.ts'
import { settle } from '#domain/operation.ts'
import type { SavedOperation } from '#domain/saved.ts'
import { Narration } from '#fields/Narration.tsx'
import { Button, TextButton } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useSaveKey } from '#ui/use-save-key.ts'
import { useStable } from '#ui/use-stable.ts'
import { localMoment } from '#ui/moment.ts'
import { clashOf, formOfChoices } from './clash.ts'
import { useConflictWords } from './conflict-words.ts'
import styles from './ConflictDialog.module.css'
import { ConflictTable, focusChoice } from './ConflictTable.tsx'
import { useEditor } from './editor-model-context.ts'
import { agreed, type Choices, type Clash, chooseAll, firstChoices, merged, openFields } from './merge.ts'

interface Props {
  readonly theirs: SavedOperation
}

/** Two people saved from one revision: base, theirs and mine per field, and the save waits until each is chosen. */
export function ConflictDialog({ theirs }: Props) {
  const { scope, session, saving, overrides } = useEditor()
  const words = useConflictWords().conflict
  const { base } = session.get()
  const [clash] = useState(() =>
    clashOf(
      scope.contract,
      base?.operation ?? theirs.operation,
      theirs.operation,
      scope.form.getValues(),
      overrides.get(),
    ),
  )
  const [choices, setChoices] = useState<Choices>(() => firstChoices(clash))
  const open = openFields(clash, choices)
  const save = useStable(() => {
    if (open.length > 0) return
    saving.saveOver(theirs, formOfChoices(scope.contract, theirs.operation, scope.form.getValues(), choices))
  })
  useSaveKey(save, 'dialog')
  return (
    <Dialog
      opened
      onClose={saving.dismiss}
      title={words.title}
      width={1120}
      footer={
        <Acts clash={clash} open={open} setChoices={setChoices} save={save} revision={theirs.revision + 1} />
      }
    >
      <Story theirs={theirs} clash={clash} base={base?.revision ?? 0} />
      <ConflictTable
        clash={clash}
        choices={choices}
        onChoose={(field, choice) => setChoices({ ...choices, [field]: choice })}
        base={base?.revision ?? 0}
        theirs={theirs}
      />
      <AsChosen clash={clash} choices={choices} />
    </Dialog>
  )
}

function Story({ theirs, clash, base }: Props & { readonly clash: Clash; readonly base: number }) {
  const { conflict: words, fields, editor, code } = useConflictWords()
  const same = agreed(clash).map((name) => fields[name].label)
  const who = theirs.modifiedBy ?? theirs.createdBy
  const when = localMoment(theirs.modifiedDate ?? theirs.createdDate, code)
  const { before, after } = words.saved(who, theirs.revision, when)
  return (
    <p className={styles.story}>
      {before}
      <strong>{theirs.operation.name ?? editor.unnamed}</strong>
      {after} {words.yours(base)}
      {same.length > 0 && ` ${words.agreed(same)}`}
    </p>
  )
}

function AsChosen({ clash, choices }: { readonly clash: Clash; readonly choices: Choices }) {
  const { scope } = useEditor()
  const words = useConflictWords()
  const { contract, plant } = scope
  const record = settle(contract, merged(clash, choices))
  const open = openFields(clash, choices).map((name) => words.fields[name].label)
  return (
    <div className={styles.chosen}>
      <h3 className={styles.heading}>{words.conflict.asChosen}</h3>
      <Narration segments={narrate(contract, record, plant, words)} />
      {open.length > 0 && <p className={styles.open}>{words.conflict.stillOpen(open)}</p>}
    </div>
  )
}

interface ActsProps {
  readonly clash: Clash
  readonly open: ReturnType<typeof openFields>
  readonly setChoices: (choices: Choices) => void
  readonly save: () => void
  /** That the save would make. */
  readonly revision: number
}

function Acts({ clash, open, setChoices, save, revision }: ActsProps) {
  const { saving } = useEditor()
  const { conflict: words, fields } = useConflictWords()
  const [first] = open
  return (
    <div className={styles.acts}>
      <Button onClick={() => setChoices(chooseAll(clash, 'theirs'))}>{words.allTheirs}</Button>
      <Button onClick={() => setChoices(chooseAll(clash, 'mine'))}>{words.allMine}</Button>
      <span className={styles.wait}>
        {first !== undefined && (
          <>
            {words.choose.before}
            <TextButton onClick={() => focusChoice(first)}>{fields[first].label}</TextButton>
            {words.choose.after}
          </>
        )}
      </span>
      <Button shortcut="Esc" onClick={saving.dismiss}>
        {words.back}
      </Button>
      <Button variant="primary" shortcut={words.saveShortcut} aria-disabled={open.length > 0} onClick={save}>
        {words.save(revision)}
      </Button>
    </div>
  )
}
