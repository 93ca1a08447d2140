import { exporting } from '#domain/words/en/exporting.ts'
import { wordsWith } from '#ui/words.ts'

export const useExportingWords = wordsWith({ exporting })
