/** Why a text gives no values, or values no rows; `given` is the piece of the text that it is about. */
export type PatternFault =
  /** Nothing stands there. */
  | { readonly is: 'empty' }
  /** A brace without its other, or a quotation mark. */
  | { readonly is: 'unclosed'; readonly given: string }
  /** Braces around what is neither a range nor a list. */
  | { readonly is: 'unknown'; readonly given: string }
  /** `meant`: the same range from its lower end. */
  | { readonly is: 'reversed'; readonly given: string; readonly meant: string }
  | { readonly is: 'step'; readonly given: string }
  | { readonly is: 'repeat'; readonly given: string }
  | { readonly is: 'digits'; readonly given: string }
  | { readonly is: 'tooMany'; readonly count: number; readonly most: number }
  /** Values that are to be paired are not equally many. */
  | { readonly is: 'uneven'; readonly counts: readonly { readonly name: string; readonly count: number }[] }
  /** A column's head in a block that no placeholder is called by. */
  | { readonly is: 'column'; readonly given: string; readonly nearest: string | null }
  | { readonly is: 'columnTwice'; readonly given: string }
  | { readonly is: 'tooWide'; readonly row: number; readonly columns: number; readonly most: number }
  /** A block's heads, and no row below them. */
  | { readonly is: 'headOnly' }

/** A sentence for each fault, in a language. */
export type FaultWords = {
  readonly [F in PatternFault['is']]: (fault: Extract<PatternFault, { readonly is: F }>) => string
}

/** The sentence for a fault. */
export function sayFault(words: FaultWords, fault: PatternFault): string {
  return sentence(words[fault.is])(fault)
}

/** Sound: each fault is said by the sentence that stands under its own name. */
function sentence(say: FaultWords[keyof FaultWords]) {
  return say as (fault: PatternFault) => string
}
