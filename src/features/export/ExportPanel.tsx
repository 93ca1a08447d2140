import { useState } from 'react'
import { useSelection, useSelectionCount } from '#data/selection.ts'
import { excelDialect, plainDialect } from '#domain/transfer/dialect.ts'
import { type TransferFormat, transferFormats } from '#domain/transfer/format.ts'
import { PopoverPanel } from '#ui/PopoverPanel.tsx'
import type { Overlay } from '#ui/use-overlay.ts'
import { Choices } from './Choices.tsx'
import { DownloadButton } from './DownloadButton.tsx'
import type { ExportProps } from './ExportButton.tsx'
import styles from './ExportPanel.module.css'
import { ForExcel } from './ForExcel.tsx'
import { scopesOf } from './scopes.ts'
import { useExportingWords } from './words.ts'

type Props = ExportProps & { readonly overlay: Overlay }

/** Which operations, as what kind of file. */
export function ExportPanel({ overlay, ...props }: Props) {
  const words = useExportingWords().exporting
  return (
    <PopoverPanel label={words.title} overlay={overlay} position="bottom-end">
      <Form {...props} onDone={overlay.close} />
    </PopoverPanel>
  )
}

function Form({ query, counts, onDone }: ExportProps & { readonly onDone: () => void }) {
  const words = useExportingWords().exporting
  const selection = useSelection()
  const scopes = scopesOf(counts, useSelectionCount())
  const [wanted, setWanted] = useState(scopes.at(-1)?.kind)
  const [format, setFormat] = useState<TransferFormat>('csv')
  const [isForExcel, setForExcel] = useState(false)
  const scope = scopes.find(({ kind }) => kind === wanted) ?? scopes[0]
  const excel = excelDialect(navigator.language) ?? plainDialect
  return (
    <div className={styles.panel}>
      <Choices
        legend={words.what}
        items={scopes.map(({ kind, count }) => ({ value: kind, label: words[kind](count) }))}
        value={scope.kind}
        onChange={setWanted}
      />
      <Choices
        legend={words.format}
        items={transferFormats.map((each) => ({
          value: each,
          label: words.formats[each].name,
          says: words.formats[each].says,
        }))}
        value={format}
        onChange={setFormat}
      />
      <ForExcel dialect={excel} disabled={format !== 'csv'} checked={isForExcel} onChange={setForExcel} />
      <DownloadButton
        kind={scope.kind}
        selection={selection}
        query={query}
        options={{ format, dialect: isForExcel ? excel : null }}
        onDone={onDone}
      />
    </div>
  )
}
