import { form } from '#domain/words/en/form.ts'
import { generator } from '#domain/words/en/generator.ts'
import { tell } from '#domain/words/en/narration.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { wordsWith } from '#ui/words.ts'

export const useGeneratorWords = wordsWith({ form, generator, tell })
export type GeneratorWords = WordsWith<'form' | 'generator' | 'tell'>
