import { useCallback } from 'react'
import type { ImportRow } from '#domain/transfer/import.ts'
import { type Words, worded } from '#domain/words/words.ts'
import { storeFile } from '#ui/store-file.ts'
import { useImportWords } from './words.ts'
import type { Opening } from './file-look.ts'
import { useImportModel } from './import-model.ts'
import type { Source } from './source.ts'

/** Hands the rows that cannot be stored to the browser as a file, each with its reasons. */
export function useRefusedFile(): () => void {
  const { source, reading, plan } = useImportModel()
  const write = useRefusedFileOf(source, reading.as)
  const rows = plan.answer?.rows
  return useCallback(() => write(rows ?? []), [write, rows])
}

export function useRefusedFileOf(source: Source, as: Opening): (rows: readonly ImportRow[]) => void {
  const all = useImportWords()
  const words = all.importing.commit
  return useCallback(
    (rows) => {
      const refusals = rows
        .filter(({ outcome }) => outcome === 'refused' || outcome === 'ambiguous')
        .map(({ row, errors }) => ({ row, reason: reasonOf(all, errors) }))
      const name = words.refusedFile(source.file.name.replace(/\.[a-z]{2,4}$/i, ''))
      const write = async () => {
        const csv = await source.reader.refused(as, refusals, words.reasonColumn)
        storeFile({ blob: new Blob([csv], { type: 'text/csv;charset=utf-8' }), name })
      }
      void write()
    },
    [all, words, source, as],
  )
}

function reasonOf(words: Words, errors: ImportRow['errors']): string {
  return Object.entries(errors)
    .flatMap(([parameter, messages]) =>
      messages.map((message) => `${parameter === '' ? '' : `${parameter}: `}${worded(words, message)}`),
    )
    .join(' ')
}
