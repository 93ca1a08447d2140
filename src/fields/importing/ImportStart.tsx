import { IconFileImport } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { FileButton } from '#ui/FileButton.tsx'
import { Mark } from '#ui/Mark.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { fileOfText } from '#ui/use-incoming.ts'
import styles from './ImportStart.module.css'
import { useImportingWords } from './words.ts'

interface Props {
  /** Where the screen lies. */
  readonly place: ReactNode
  readonly title: string
  readonly words: {
    readonly text: string
    readonly choose: string
    readonly drop: string
    /** What files are read. */
    readonly kinds: string
    readonly paste: string
  }
  readonly accept: string
  readonly multiple?: boolean
  /** Why a file was not taken. */
  readonly trouble: string | null
  readonly onFiles: (files: readonly File[]) => void
}

/** The ways to bring what is to be imported. */
export function ImportStart({ place, title, words, accept, multiple = false, trouble, onFiles }: Props) {
  return (
    <>
      <PageHead above={place} title={title} />
      <div className={styles.page}>
        <div className={styles.column}>
          <p>{words.text}</p>
          <section className={styles.box} aria-label={words.choose}>
            <FileButton
              variant="primary"
              icon={<IconFileImport size={16} stroke={1.5} aria-hidden />}
              accept={accept}
              multiple={multiple}
              onFiles={onFiles}
            >
              {words.choose}
            </FileButton>
            <span>{words.drop}</span>
            <p className={styles.kinds}>{words.kinds}</p>
          </section>
          <div role="alert">{trouble !== null && <Mark kind="error">{trouble}</Mark>}</div>
          <Paste label={words.paste} onFile={(file) => onFiles([file])} />
        </div>
      </div>
    </>
  )
}

interface PasteProps {
  readonly label: string
  readonly onFile: (file: File) => void
}

function Paste({ label, onFile }: PasteProps) {
  const { start: words } = useImportingWords().importing
  const [text, setText] = useState('')
  const id = useId()
  const isEmpty = text.trim() === ''
  return (
    <section className={styles.paste} aria-labelledby={`${id}label`}>
      <label id={`${id}label`} htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.area}
        rows={8}
        spellCheck={false}
        aria-describedby={`${id}help`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.foot}>
        <span id={`${id}help`} className={styles.kinds}>
          {words.pasteHelp}
        </span>
        <Button
          aria-disabled={isEmpty}
          onClick={isEmpty ? undefined : () => onFile(fileOfText(text, words.pasted))}
        >
          {words.pasteAct}
        </Button>
      </div>
    </section>
  )
}
