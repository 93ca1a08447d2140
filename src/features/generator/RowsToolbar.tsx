import { IconColumns3, IconCopyCheck, IconReplace } from '@tabler/icons-react'
import { Button, TextButton } from '#ui/Button.tsx'
import { Checkbox } from '#ui/Checkbox.tsx'
import { Mark } from '#ui/Mark.tsx'
import { Popover } from '#ui/Popover.tsx'
import { withColumn, withTicks } from './draft.ts'
import { FindReplace } from './FindReplace.tsx'
import styles from './Rows.module.css'
import type { GeneratorModel } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

interface Props {
  readonly model: GeneratorModel
}

export function RowsToolbar({ model }: Props) {
  const words = useGeneratorWords().generator
  const { tally, rows, change } = model
  const keys = rows.map(({ key }) => key)
  return (
    <div className={styles.toolbar}>
      <b>{words.values.rows(rows.length)}</b>
      <span>{words.rows.chosen(tally.chosen)}</span>
      {tally.leftOut > 0 && <span>{words.rows.left(tally.leftOut)}</span>}
      {tally.exist > 0 && (
        <span className={styles.exists} data-soft="">
          <IconCopyCheck size={14} stroke={1.5} aria-hidden />
          {words.rows.exist(tally.exist)}
        </span>
      )}
      {tally.wrong > 0 && (
        <Mark kind="error" soft>
          {words.rows.wrong(tally.wrong)}
        </Mark>
      )}
      {tally.incomplete > 0 && (
        <Mark kind="warning" soft>
          {words.rows.incomplete(tally.incomplete)}
        </Mark>
      )}
      {tally.leftOut > 0 && (
        <TextButton onClick={() => change((draft) => withTicks(draft, keys, true))}>
          {words.rows.tickAll}
        </TextButton>
      )}
      {tally.chosen > 0 && (
        <TextButton onClick={() => change((draft) => withTicks(draft, keys, false))}>
          {words.rows.tickNone}
        </TextButton>
      )}
      <span className={styles.tools}>
        <Popover
          label={words.replace.open}
          position="bottom-end"
          renderTrigger={(props) => (
            <Button variant="quiet" icon={<IconReplace size={16} stroke={1.5} aria-hidden />} {...props}>
              {words.replace.open}
            </Button>
          )}
        >
          {(close) => <FindReplace model={model} onDone={close} />}
        </Popover>
        <Popover
          label={words.columns.label}
          position="bottom-end"
          renderTrigger={(props) => (
            <Button variant="quiet" icon={<IconColumns3 size={16} stroke={1.5} aria-hidden />} {...props}>
              {words.columns.open}
            </Button>
          )}
        >
          {() => <ColumnTicks model={model} />}
        </Popover>
      </span>
    </div>
  )
}

function ColumnTicks({ model }: Props) {
  const words = useGeneratorWords()
  const { draft, open, change } = model
  return (
    <div className={styles.columns}>
      {open.map(({ name }) => (
        <Checkbox
          key={name}
          checked={draft.columns.includes(name)}
          onChange={(event) => {
            const { checked } = event.currentTarget
            change((before) => withColumn(before, name, checked))
          }}
        >
          {words.fields[name].label}
        </Checkbox>
      ))}
    </div>
  )
}
