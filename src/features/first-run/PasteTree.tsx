import { type KeyboardEvent, useId, useState } from 'react'
import type { UnitOfMeasure } from '#domain/plant.ts'
import { PlantCommit, PlantPlanView } from '#fields/plant/PlantPlanView.tsx'
import { usePlantPlan } from '#fields/plant/use-plant-plan.ts'
import { Button } from '#ui/Button.tsx'
import { Segmented } from '#ui/Segmented.tsx'
import { TREE_ID } from './Checklist.tsx'
import { type PastedKind, pastedKinds, rowsIn } from './paste-lines.ts'
import styles from './PasteTree.module.css'
import { useFirstRunWords } from './words.ts'

/** The quickest way to locations and materials: their tree as text, straight from a document or a spreadsheet. */
export function PasteTree({ units }: { readonly units: readonly UnitOfMeasure[] }) {
  const words = useFirstRunWords().firstRun.tree
  const [kind, setKind] = useState<PastedKind>('locations')
  const [text, setText] = useState('')
  const planning = usePlantPlan(() => setText(''))
  const id = useId()
  const source = rowsIn(kind, text, units)
  const count = source[kind]?.length ?? 0
  const look = () => count > 0 && planning.look({ rows: source })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) look()
  }
  return (
    <section id={TREE_ID} className={styles.paste}>
      <label htmlFor={id} className={styles.title}>
        {words.title}
      </label>
      <Segmented
        label={words.becomes}
        segments={pastedKinds.map((value) => ({ value, label: words.kinds[value] }))}
        value={kind}
        onChange={(next) => {
          setKind(next)
          planning.look(null)
        }}
      />
      <textarea
        id={id}
        aria-describedby={`${id}hint`}
        className={styles.text}
        rows={8}
        spellCheck={false}
        placeholder={words.examples[kind]}
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.currentTarget.value)
          planning.look(null)
        }}
      />
      <p id={`${id}hint`} className={styles.hint}>
        {words.hints[kind]}
      </p>
      {count > 0 && planning.plan === undefined && (
        <Button className={styles.act} onClick={look} aria-disabled={planning.isPlanning}>
          {words.look[kind](count)}
        </Button>
      )}
      <div className={styles.plan}>
        <PlantPlanView planning={planning} />
      </div>
      <PlantCommit planning={planning} />
    </section>
  )
}
