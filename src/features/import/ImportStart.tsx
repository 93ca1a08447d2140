import { IconFileImport } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { useImportWords } from './words.ts'
import { FileButton } from './FileButton.tsx'
import { Place } from './Place.tsx'
import styles from './ImportStart.module.css'
import { fileOfText } from './use-incoming.ts'

interface Props {
  readonly onFile: (file: File) => void
  /** A file that was not taken. */
  readonly tooLarge: File | null
}

/** The ways to bring a file. */
export function ImportStart({ onFile, tooLarge }: Props) {
  const { title, start: words } = useImportWords().importing
  return (
    <>
      <PageHead above={<Place />} title={title} />
      <div className={styles.page}>
        <div className={styles.column}>
          <p>{words.text}</p>
          <section className={styles.box} aria-label={words.choose}>
            <FileButton
              variant="primary"
              icon={<IconFileImport size={16} stroke={1.5} aria-hidden />}
              onFile={onFile}
            >
              {words.choose}
            </FileButton>
            <span>{words.drop}</span>
            <p className={styles.kinds}>{words.kinds}</p>
          </section>
          <div role="alert">
            {tooLarge !== null && (
              <Mark kind="error">{words.tooLarge(Math.ceil(tooLarge.size / 1024 / 1024))}</Mark>
            )}
          </div>
          <Paste onFile={onFile} />
        </div>
      </div>
    </>
  )
}

function Paste({ onFile }: Pick<Props, 'onFile'>) {
  const { start: words } = useImportWords().importing
  const [text, setText] = useState('')
  const id = useId()
  const isEmpty = text.trim() === ''
  return (
    <section className={styles.paste} aria-labelledby={`${id}label`}>
      <label id={`${id}label`} htmlFor={id} className={styles.label}>
        {words.paste}
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
