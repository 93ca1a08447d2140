import type { InventoryOperation } from './catalogue/index.ts'
import type { PlantIndex } from './plant-lookup.ts'
import { storyOf } from './story.ts'
import type { Contract } from './vocabulary.ts'
import type { WordsWith } from './words/words.ts'

/** A stretch of narration and what it is, so that a screen can set it apart without knowing the language. */
export interface Segment {
  readonly text: string
  /** `tag`: the path of one tag; `code`: an expression; `warn`: what is missing; `error`: what does not exist. */
  readonly as: 'plain' | 'strong' | 'tag' | 'code' | 'warn' | 'error'
}

/** What an operation will do, as one paragraph of plain sentences. */
export function narrate(
  contract: Contract,
  record: InventoryOperation,
  plant: PlantIndex,
  words: WordsWith<'tell'>,
): readonly Segment[] {
  return words.tell(storyOf(contract, record, plant))
}

/** The narration without its marks, as for a tooltip or a screen reader. */
export function plainText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('')
}
