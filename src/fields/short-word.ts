import { isChoiceName } from '#domain/vocabulary.ts'
import { type Words, wordFor } from '#domain/words/words.ts'

/** The word for a switch that stands by itself; beside a label it is on or off. */
export function flagWord({ list }: Pick<Words, 'list'>, value: boolean): string {
  return value ? list.cells.yes : list.cells.no
}

/** The word for a value of a choice where there is little room. */
export function shortWord(words: Words, choice: string, value: string): string {
  const short = isChoiceName(choice) ? words.segments[choice]?.[value] : undefined
  return short ?? wordFor(words, choice, value)
}
