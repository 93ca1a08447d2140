import { palette } from '#domain/words/en/palette.ts'
import { wordsWith } from '#ui/words.ts'

export const usePaletteWords = wordsWith({ palette })
