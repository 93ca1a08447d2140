import { useRef } from 'react'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Template } from '#domain/template/template.ts'
import type { EditGridHandle } from '#ui/EditGrid.tsx'
import { AddRows } from './AddRows.tsx'
import { FromTemplate } from './FromTemplate.tsx'
import { GeneratorHead } from './GeneratorHead.tsx'
import { GenerateFoot } from './GenerateFoot.tsx'
import styles from './GeneratorPage.module.css'
import { LeaveGenerator } from './LeaveGenerator.tsx'
import { Matrix } from './Matrix.tsx'
import { RowsGrid } from './RowsGrid.tsx'
import { RowStory } from './RowStory.tsx'
import { RowsToolbar } from './RowsToolbar.tsx'
import { TemplatePicker } from './TemplatePicker.tsx'
import { useCreate } from './use-create.ts'
import { useGenerator } from './use-generator.ts'
import { ValuesPane } from './ValuesPane.tsx'

interface Props {
  readonly template: Template
  readonly templates: readonly Template[]
  readonly plant: PlantIndex
  readonly onTemplate: (id: string) => void
}

export function Generator({ template, templates, plant, onTemplate }: Props) {
  const model = useGenerator(template, plant)
  const creating = useCreate(model)
  const grid = useRef<EditGridHandle>(null)
  return (
    <>
      <GeneratorHead isStored={creating.created === model.draft} />
      <div className={styles.body}>
        <div className={styles.left}>
          <TemplatePicker template={template} templates={templates} onTemplate={onTemplate} />
          <ValuesPane model={model} />
          <Matrix model={model} />
          <FromTemplate model={model} />
        </div>
        <div className={styles.right}>
          <RowsToolbar model={model} />
          <RowsGrid model={model} handle={grid} />
          <AddRows model={model} />
          <RowStory model={model} goTo={(cell) => grid.current?.goTo(cell)} />
        </div>
      </div>
      <GenerateFoot model={model} creating={creating} />
      <LeaveGenerator model={model} creating={creating} />
    </>
  )
}
