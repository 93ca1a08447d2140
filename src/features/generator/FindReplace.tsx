import { type FormEvent, useId, useMemo, useState } from 'react'
import type { Field } from '#domain/catalogue/index.ts'
import { Button } from '#ui/Button.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import styles from './GeneratorPage.module.css'
import { isLocked, type Row } from './read-row.ts'
import { enterCells } from './row-acts.ts'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly model: GeneratorModel
  readonly onDone: () => void
}

/** Replaces a piece of text in the cells of the rows that are to be created. */
export function FindReplace({ model, onDone }: Props) {
  const words = useGeneratorWords().generator.replace
  const id = useId()
  const [find, setFind] = useState('')
  const [other, setOther] = useState('')
  const found = useMemo(() => (find === '' ? [] : cellsWith(model, find)), [model, find])
  const replace = (event: FormEvent) => {
    event.preventDefault()
    enterCells(
      model,
      found.map(({ row, field, text }) => ({ row, field, value: text.replaceAll(find, () => other) })),
    )
    onDone()
  }
  return (
    <form className={styles.chooser} onSubmit={replace}>
      <label htmlFor={`${id}-find`}>{words.find}</label>
      <TextInput
        id={`${id}-find`}
        data-autofocus
        mono
        value={find}
        onChange={(event) => setFind(event.currentTarget.value)}
      />
      <label htmlFor={`${id}-with`}>{words.with}</label>
      <TextInput
        id={`${id}-with`}
        mono
        value={other}
        onChange={(event) => setOther(event.currentTarget.value)}
      />
      <p className={styles.help}>{words.hint}</p>
      <Button type="submit" variant="primary" disabled={found.length === 0}>
        {words.act(found.length)}
      </Button>
    </form>
  )
}

interface Found {
  readonly row: Row
  readonly field: Field
  readonly text: string
}

function cellsWith(model: GeneratorModel, find: string): readonly Found[] {
  const texts = model.fields.filter(({ kind }) => kind === 'text' || kind === 'expression')
  return model.rows.flatMap((_, index) => {
    const row = model.rowAt(index)
    if (row === undefined || !row.isTicked) return []
    return texts.flatMap((field) => {
      const text = row.view[field.name]
      const isFound = typeof text === 'string' && text.includes(find) && !isLocked(field, row)
      return isFound ? [{ row, field, text }] : []
    })
  })
}
