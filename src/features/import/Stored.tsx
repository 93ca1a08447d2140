import { IconArrowBackUp, IconDownload } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { errorText } from '#data/error-text.ts'
import { select } from '#data/selection.ts'
import { useHost } from '#data/use-host.ts'
import type { ImportAnswer } from '#domain/transfer/import.ts'
import { useReverting } from '#fields/use-reverting.ts'
import { Button, TextButton } from '#ui/Button.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Mark } from '#ui/Mark.tsx'
import { PageHead } from '#ui/PageHead.tsx'
import { Slow } from '#ui/Slow.tsx'
import { isStored } from '#fields/importing/row-state.ts'
import { useImportWords } from './words.ts'
import type { Opening } from './file-look.ts'
import { Place } from './Place.tsx'

import type { Source } from './source.ts'
import styles from '#fields/importing/ImportStart.module.css'
import { useRefusedFileOf } from './use-refused-file.ts'

export interface StoredFile {
  /** How the file was read. */
  readonly as: Opening
  readonly answer: ImportAnswer
}

interface Props extends StoredFile {
  readonly source: Source
  readonly onAnother: () => void
}

/** What was stored, the way to undo all of it, and where it is to be seen. */
export function Stored({ source, as, answer, onAnother }: Props) {
  const words = useImportWords().importing.stored
  const { capabilities } = useHost()
  const { counts, changeId } = answer
  const { create, update, rename, refused, ambiguous, incomplete } = counts
  const stored = create + update + rename
  const download = useRefusedFileOf(source, as)
  const skipped = refused + ambiguous
  const title = stored === 0 ? words.nothing : words.title(stored)
  return (
    <>
      <PageHead above={<Place />} title={title}>
        <output className="unseen">{title}</output>
      </PageHead>
      <div className={styles.page}>
        <div className={styles.column}>
          <p>{words.text(source.file.name, counts)}</p>
          {incomplete > 0 && <Mark kind="warning">{words.incomplete(incomplete)}</Mark>}
          {skipped > 0 && (
            <p>
              {words.skipped(skipped)}{' '}
              <TextButton onClick={() => download(answer.rows)}>
                <IconDownload size={14} stroke={1.5} aria-hidden /> {words.refused}
              </TextButton>
            </p>
          )}
          {changeId !== null && capabilities.includes('revert') && <Undo changeId={changeId} />}
          <div className={styles.ways}>
            {changeId !== null && capabilities.includes('history') && (
              <LinkButton to="/history/$changeId" params={{ changeId }}>
                {words.history}
              </LinkButton>
            )}
            <ShowRows answer={answer} />
            <Button onClick={onAnother}>{words.another}</Button>
          </div>
        </div>
      </div>
    </>
  )
}

function Undo({ changeId }: { readonly changeId: string }) {
  const all = useImportWords()
  const words = all.importing.stored
  const { revert, stop, isBusy, progress, answer, error } = useReverting()
  if (answer !== undefined) {
    const { reverted, kept } = answer.counts
    return <output>{kept === 0 ? words.undone(reverted) : words.undoneKept(reverted, kept)}</output>
  }
  return (
    <div className={styles.ways}>
      <Button
        icon={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
        aria-disabled={isBusy}
        onClick={isBusy ? undefined : () => revert(changeId)}
      >
        {isBusy ? words.undoing : words.undo}
      </Button>
      {isBusy && <Slow text={words.undoing} progress={progress} stop={words.stopUndoing} onStop={stop} />}
      {error !== null && (
        <p role="alert">
          <Mark kind="error">{words.undoFailed}</Mark> {errorText(all, error)}
        </p>
      )}
    </div>
  )
}

/** The list, latest first, with what was stored selected in it. */
function ShowRows({ answer }: { readonly answer: ImportAnswer }) {
  const words = useImportWords().importing.stored
  const router = useRouter()
  const show = () => {
    const ids = answer.rows.flatMap(({ outcome, id }) => (isStored[outcome] && id !== null ? [id] : []))
    select({ kind: 'ids', ids: new Set(ids) })
    void router.navigate({ to: '/operations', search: { sort: '-modifiedDate' } })
  }
  return <Button onClick={show}>{words.list}</Button>
}
