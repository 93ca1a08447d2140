import { IconColumns, IconRefresh } from '@tabler/icons-react'
import { useState } from 'react'
import { Button, TextButton } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import screen from '#ui/plan-screen.module.css'
import { useTitle } from '#ui/use-title.ts'
import { useImportWords } from './words.ts'
import { FileButton } from '#ui/FileButton.tsx'
import { FileReading } from './FileReading.tsx'
import { useImportModel } from './import-model.ts'
import { countMends } from './mends.ts'
import { Place } from './Place.tsx'
import { ACCEPTED } from './source.ts'

/** Which file it is, that nothing is stored, and how it is read. */
export function PlanHead({ onFile }: { readonly onFile: (file: File) => void }) {
  const { head: words, columns } = useImportWords().importing
  const { source, reading } = useImportModel()
  const [opened, setOpened] = useState(false)
  const title = words.title(source.file.name)
  const close = () => setOpened(false)
  useTitle(title)
  return (
    <PageHead above={<Place />} title={title}>
      <Decisions />
      <span className={screen.notStored}>{words.notStored}</span>
      {reading.look?.problem === null && (
        <Button
          icon={<IconColumns size={16} stroke={1.5} aria-hidden />}
          aria-haspopup="dialog"
          onClick={() => setOpened(true)}
        >
          {words.columns}
        </Button>
      )}
      <FileButton
        icon={<IconRefresh size={16} stroke={1.5} aria-hidden />}
        accept={ACCEPTED}
        onFiles={([file]) => file !== undefined && onFile(file)}
      >
        {words.another}
      </FileButton>
      <Dialog
        opened={opened}
        onClose={close}
        title={columns.title}
        width={880}
        footer={
          <Button variant="primary" onClick={close}>
            {columns.close}
          </Button>
        }
      >
        <FileReading />
      </Dialog>
    </PageHead>
  )
}

function Decisions() {
  const { head: words } = useImportWords().importing
  const { mends, takeBack } = useImportModel()
  if (takeBack === null) return null
  return (
    <span className={screen.notStored}>
      {words.mends(countMends(mends))} <TextButton onClick={takeBack}>{words.takeBack}</TextButton>
    </span>
  )
}
