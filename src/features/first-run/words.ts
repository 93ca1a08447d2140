import { firstRun } from '#domain/words/en/first-run.ts'
import { wordsWith } from '#ui/words.ts'

export const useFirstRunWords = wordsWith({ firstRun })
