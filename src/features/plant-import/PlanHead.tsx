import { IconFiles, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Button, TextButton } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import screen from '#ui/plan-screen.module.css'
import { useTitle } from '#ui/use-title.ts'
import { ACCEPTED } from './brought.ts'
import { countDecisions } from './decisions.ts'
import { FilesPart } from './FilesPart.tsx'
import { usePlantImportModel } from './import-model.ts'
import { Place } from './Place.tsx'
import { usePlantImportWords } from './words.ts'

/** Which files they are, that nothing is stored, and how they are read. */
export function PlanHead({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { plant, importing } = usePlantImportWords()
  const words = plant.import
  const { files } = usePlantImportModel()
  const [opened, setOpened] = useState(false)
  const title = words.planOf(files[0]?.name ?? '', files.length)
  const close = () => setOpened(false)
  useTitle(title)
  return (
    <PageHead above={<Place />} title={title}>
      <Decided />
      <span className={screen.notStored}>{importing.head.notStored}</span>
      <Button
        icon={<IconFiles size={16} stroke={1.5} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        {words.files}
      </Button>
      <FileButton
        icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
        accept={ACCEPTED}
        multiple
        onFiles={onFiles}
      >
        {words.add}
      </FileButton>
      <Dialog
        opened={opened}
        onClose={close}
        title={words.files}
        width={880}
        footer={
          <Button variant="primary" onClick={close}>
            {words.done}
          </Button>
        }
      >
        <FilesPart />
      </Dialog>
    </PageHead>
  )
}

function Decided() {
  const { head: words } = usePlantImportWords().importing
  const { decisions, takeBack } = usePlantImportModel()
  if (takeBack === null) return null
  return (
    <span className={screen.notStored}>
      {words.mends(countDecisions(decisions))} <TextButton onClick={takeBack}>{words.takeBack}</TextButton>
    </span>
  )
}
