import { type DragEvent, useId } from 'react'
import type { PlantKind } from '#data/plant.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useWords } from '#ui/words.ts'
import styles from './ImportDialog.module.css'
import { ImportFile } from './ImportFile.tsx'
import { usePlantImport } from './use-plant-import.ts'

interface Props {
  readonly opened: boolean
  /** The list that is on the screen. */
  readonly kind: PlantKind
  readonly onClose: () => void
}

/** Brings the plant in from files, and says of each what became of its rows. */
export function ImportDialog({ opened, kind, onClose }: Props) {
  const words = useWords().plant.import
  const { files, ready, isRunning, add, run, choose, remove, clear } = usePlantImport(kind)
  const close = () => {
    clear()
    onClose()
  }
  const takeDropped = (event: DragEvent) => {
    event.preventDefault()
    void add([...event.dataTransfer.files])
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
            <Button
              variant="primary"
              aria-disabled={isRunning}
              onClick={isRunning ? undefined : () => void run()}
            >
              {isRunning ? words.running : words.run(ready)}
            </Button>
          )}
        </>
      }
    >
      <p>{words.intro}</p>
      <div
        role="none"
        className={styles.drop}
        onDragOver={(event) => event.preventDefault()}
        onDrop={takeDropped}
      >
        <FileButton onFiles={(chosen) => void add(chosen)} label={words.choose} />
        <span>{words.drop}</span>
      </div>
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <ImportFile
              key={file.id}
              file={file}
              isRunning={isRunning}
              onKind={(chosen) => choose(file.id, chosen)}
              onRemove={() => remove(file.id)}
            />
          ))}
        </ul>
      )}
    </Dialog>
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
