import { isQuestion, type QuestionName } from './questions.ts'

/** The question that the address names; Back goes to the one before. */
export interface GuidedSearch {
  readonly question?: QuestionName
}

export function readGuidedSearch({ question }: Readonly<Record<string, unknown>>): GuidedSearch {
  return isQuestion(question) ? { question } : {}
}
