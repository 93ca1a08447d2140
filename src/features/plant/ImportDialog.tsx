import { type DragEvent, useId } from 'react'
import type { PlantKind } from '#data/plant.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import styles from './ImportDialog.module.css'
import { ImportFile } from './ImportFile.tsx'
import { usePlantImport } from './use-plant-import.ts'
import { usePlantWords } from './words.ts'

interface Props {
  readonly opened: boolean
  /** The list that is on the screen. */
  readonly kind: PlantKind
  readonly onClose: () => void
}

/** Brings the plant in from files, and says of each what became of its rows. */
export function ImportDialog({ opened, kind, onClose }: Props) {
  const words = usePlantWords().plant.import
  const { files, ready, isRunning, add, run, choose, remove, clear } = usePlantImport(kind)
  const close = () => {
    clear()
    onClose()
  }
  return (
    <Dialog
      opened={opened}
      onClose={close}
      title={words.title}
      width={760}
      footer={
        <>
          <Button onClick={close}>{words.close}</Button>
          {(ready > 0 || isRunning) && (
            <Button variant="primary" aria-disabled={isRunning} onClick={() => void run()}>
              {isRunning ? words.running : words.run(ready)}
            </Button>
          )}
        </>
      }
    >
      <p>{words.intro}</p>
      <DropZone onFiles={(chosen) => void add(chosen)} />
      <ul>
        {files.map((file) => (
          <ImportFile key={file.id} file={file} isRunning={isRunning} onKind={choose} onRemove={remove} />
        ))}
      </ul>
    </Dialog>
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
