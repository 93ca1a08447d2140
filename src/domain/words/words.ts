import type { Message } from '../problem.ts'
import type { Finding } from '../rules.ts'
import type { bulkEdit } from './en/bulk-edit.ts'
import type { conflict } from './en/conflict.ts'
import type { editor } from './en/editor.ts'
import type { exporting } from './en/exporting.ts'
import type { files } from './en/files.ts'
import type { firstRun } from './en/first-run.ts'
import type { form } from './en/form.ts'
import type { generator } from './en/generator.ts'
import type { grid } from './en/grid.ts'
import type { guided } from './en/guided.ts'
import type { history } from './en/history.ts'
import type { importing } from './en/importing.ts'
import type { en } from './en/index.ts'
import type { tell } from './en/narration.ts'
import type { palette } from './en/palette.ts'
import type { peek } from './en/peek.ts'
import type { plant } from './en/plant.ts'
import type { recordHistory } from './en/record-history.ts'
import type { templates } from './en/templates.ts'

/** What every screen may say: the page begins with these words. */
export type Words = typeof en

/** What screens that are loaded late say besides: in English these words come with the screen's own code. */
export interface LateWords {
  readonly bulkEdit: typeof bulkEdit
  readonly conflict: typeof conflict
  readonly editor: typeof editor
  readonly exporting: typeof exporting
  readonly files: typeof files
  readonly firstRun: typeof firstRun
  readonly form: typeof form
  readonly generator: typeof generator
  readonly grid: typeof grid
  readonly guided: typeof guided
  readonly history: typeof history
  readonly importing: typeof importing
  readonly palette: typeof palette
  readonly peek: typeof peek
  readonly plant: typeof plant
  readonly recordHistory: typeof recordHistory
  readonly tell: typeof tell
  readonly templates: typeof templates
}

export type WordsWith<Late extends keyof LateWords> = Words & Pick<LateWords, Late>

/** The sentence for a finding. */
export function say(words: Words, { rule, params }: Pick<Finding, 'rule' | 'params'>): string {
  return words.rules[rule](params)
}

/** What a message says: in these words where it tells what it names, else in its own. */
export function worded(words: Words, { rule, params, message }: Message): string {
  return params === undefined || !Object.hasOwn(words.rules, rule) ? message : say(words, { rule, params })
}

/** The word for a value of a choice; an unknown value stands for itself. */
export function wordFor(words: Words, choice: string, value: string | null): string {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values
  return value === null ? '—' : (all[choice]?.[value] ?? value)
}
