import { IconPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { sayFault } from '#domain/pattern/fault.ts'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Popover } from '#ui/Popover.tsx'
import { readAdded } from './draft.ts'
import styles from './GeneratorPage.module.css'
import rows from './Rows.module.css'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly model: GeneratorModel
}

/** Rows beside those that the values make: typed one in a line, or pasted from a spreadsheet. */
export function AddRows({ model }: Props) {
  const words = useGeneratorWords().generator.added
  if (model.template.placeholders.length === 0) return null
  return (
    <div className={rows.add}>
      <Popover
        label={words.label}
        renderTrigger={(props) => (
          <Button variant="quiet" icon={<IconPlus size={16} stroke={1.5} aria-hidden />} {...props}>
            {words.open}
          </Button>
        )}
      >
        {(close) => <Lines model={model} onDone={close} />}
      </Popover>
    </div>
  )
}

function Lines({ model, onDone }: Props & { readonly onDone: () => void }) {
  const words = useGeneratorWords().generator
  const id = useId()
  const [text, setText] = useState(model.draft.added)
  const names = model.template.placeholders.map(({ name }) => name)
  const read = readAdded(text, names)
  const take = () => {
    model.change((draft) => ({ ...draft, added: text }))
    onDone()
  }
  return (
    <div className={styles.chooser}>
      <label htmlFor={id}>{words.added.label}</label>
      <textarea
        id={id}
        data-autofocus
        className={styles.area}
        rows={4}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={read.ok ? undefined : true}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.help}>
        {words.added.hint(names)}
      </p>
      {!read.ok && (
        <output className={styles.fault}>
          <Mark kind="error">{sayFault(words.faults, read.fault)}</Mark>
        </output>
      )}
      <Button
        variant="primary"
        onClick={take}
        disabled={!read.ok || (read.rows.length === 0 && model.draft.added === '')}
      >
        {words.added.take(read.ok ? read.rows.length : 0)}
      </Button>
    </div>
  )
}
