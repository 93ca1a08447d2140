import { type WordsWith, wordFor } from '#domain/words/words.ts'

type Values = Readonly<Record<string, string>>

/** The word for a value of one of the plant's choices; an unknown value stands for itself. */
export function choiceWord(words: WordsWith<'plant'>, property: string, value: string): string {
  const { locationTypes, processTypes, lots, lotUse } = words.plant
  const own: Readonly<Record<string, Values>> = {
    type: locationTypes,
    processType: processTypes,
    lotStorageStrategy: lots,
    lotUseStrategy: lotUse,
  }
  return own[property]?.[value] ?? wordFor(words, choiceNames[property] ?? property, value)
}

/** What the operations call the same choice. */
const choiceNames: Readonly<Record<string, string>> = { lotRecordType: 'operationType' }
