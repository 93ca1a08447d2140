import { IconX } from '@tabler/icons-react'
import { type DragEvent, useId, useState } from 'react'
import type { PlantFile } from '#data/plant.ts'
import { isPlantKind } from '#domain/plant-kinds.ts'
import { PlantCommit, PlantPlanView } from '#fields/plant/PlantPlanView.tsx'
import { usePlantPlan } from '#fields/plant/use-plant-plan.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './ImportDialog.module.css'
import { plantKinds } from './plant-search.ts'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

/** Brings the plant in from files: what each row would do is seen before anything is stored. */
export function ImportDialog({ opened, onClose }: Props) {
  const words = usePlantWords().plant.import
  const [files, setFiles] = useState<readonly PlantFile[]>([])
  const planning = usePlantPlan(() => {
    setFiles([])
    onClose()
  })
  const close = () => {
    setFiles([])
    planning.look(null)
    onClose()
  }
  const take = (next: readonly PlantFile[]) => {
    setFiles(next)
    planning.look(next.length === 0 ? null : { files: next })
  }
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={words.title}
      width={880}
      footer={
        <>
          <Button onClick={close}>{words.close}</Button>
          <PlantCommit planning={planning} />
        </>
      }
    >
      <p>{words.intro}</p>
      <DropZone onFiles={(chosen) => take([...files, ...chosen.map((file) => ({ file, kind: null }))])} />
      <ul>
        {files.map((each, index) => (
          <FileLine
            // Two files may be called the same.
            key={`${index} ${each.file.name}`}
            file={each}
            onChange={(changed) => take(files.map((one) => (one === each ? changed : one)))}
            onRemove={() => take(files.filter((one) => one !== each))}
          />
        ))}
      </ul>
      <PlantPlanView planning={planning} />
    </Dialog>
  )
}

interface FileLineProps {
  readonly file: PlantFile
  readonly onChange: (file: PlantFile) => void
  readonly onRemove: () => void
}

function FileLine({ file, onChange, onRemove }: FileLineProps) {
  const { import: words, kinds } = usePlantWords().plant
  const { name } = file.file
  return (
    <li className={`${styles.file} ${styles.line}`}>
      <b className={styles.name}>{name}</b>
      <select
        className={styles.select}
        aria-label={`${words.list}: ${name}`}
        value={file.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...file, kind: isPlantKind(value) ? value : null })
        }
      >
        <option value="">{words.auto}</option>
        {plantKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds[kind]}
          </option>
        ))}
      </select>
      <IconButton label={words.remove(name)} onClick={onRemove}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </IconButton>
    </li>
  )
}

function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = usePlantWords().plant.import
  const take = (event: DragEvent) => {
    event.preventDefault()
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div role="none" className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={take}>
      <FileButton onFiles={onFiles} label={words.choose} />
      <span>{words.drop}</span>
    </div>
  )
}

interface FileButtonProps {
  readonly label: string
  readonly onFiles: (files: readonly File[]) => void
}

/** The browser's own file input, in the looks of a button. */
function FileButton({ label, onFiles }: FileButtonProps) {
  const id = useId()
  return (
    <span className={styles.choose}>
      <input
        id={id}
        type="file"
        multiple
        accept=".csv,.json,text/csv,application/json"
        className={styles.input}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = ''
        }}
      />
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
    </span>
  )
}
