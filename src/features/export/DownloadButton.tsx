import { useMutation } from '@tanstack/react-query'
import { IconDownload } from '@tabler/icons-react'
import { errorText } from '#data/error-text.ts'
import { type ExportOptions, exportAddress, fetchExport } from '#data/export.ts'
import { everything, type ListQuery } from '#domain/list-query.ts'
import type { Selection } from '#domain/selection.ts'
import { Button, buttonClass } from '#ui/Button.tsx'
import { Mark } from '#ui/Mark.tsx'
import { storeFile } from '#ui/store-file.ts'
import styles from './ExportPanel.module.css'
import type { ScopeKind } from './scopes.ts'
import { useExportingWords } from './words.ts'

interface Props {
  readonly kind: ScopeKind
  readonly selection: Selection
  readonly query: ListQuery
  readonly options: ExportOptions
  readonly onDone: () => void
}

/** A link where an address can say what is wanted, for the browser then shows how far it is; else a request. */
export function DownloadButton(props: Props) {
  const words = useExportingWords().exporting
  const { kind, query, options, onDone } = props
  if (kind === 'selected') return <SelectedButton {...props} />
  const shown = kind === 'shown' ? query : { ...everything, sort: query.sort }
  return (
    <a
      className={buttonClass('primary', styles.download)}
      href={exportAddress(shown, options)}
      download
      onClick={onDone}
    >
      <IconDownload size={16} stroke={1.5} aria-hidden />
      {words.download}
    </a>
  )
}

function SelectedButton({ selection, query, options, onDone }: Props) {
  const all = useExportingWords()
  const words = all.exporting
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => fetchExport(selection, query, options),
    onSuccess: (file) => {
      storeFile(file)
      onDone()
    },
  })
  return (
    <>
      <Button
        variant="primary"
        className={styles.download}
        icon={<IconDownload size={16} stroke={1.5} aria-hidden />}
        aria-disabled={isPending}
        onClick={() => !isPending && mutate()}
      >
        {isPending ? words.fetching : words.download}
      </Button>
      {error !== null && (
        <p role="alert">
          <Mark kind="error">{words.failed}</Mark> {errorText(all, error)}
        </p>
      )}
    </>
  )
}
