import type { LateWords, Words } from '../words.ts'
import { bulkEdit } from './bulk-edit.ts'
import { columns } from './columns.ts'
import { conflict } from './conflict.ts'
import { editor } from './editor.ts'
import { exporting } from './exporting.ts'
import { fields, sections } from './fields.ts'
import { files } from './files.ts'
import { filters } from './filters.ts'
import { firstRun } from './first-run.ts'
import { form } from './form.ts'
import { generator } from './generator.ts'
import { grid } from './grid.ts'
import { guided } from './guided.ts'
import { history } from './history.ts'
import { importing } from './importing.ts'
import { list } from './list.ts'
import { live } from './live.ts'
import { tell } from './narration.ts'
import { palette } from './palette.ts'
import { parts } from './parts.ts'
import { peek } from './peek.ts'
import { plant } from './plant.ts'
import { recordHistory } from './record-history.ts'
import { rules, shortRules } from './rules.ts'
import { selecting } from './selecting.ts'
import { shell } from './shell.ts'
import { templates } from './templates.ts'
import { segments, typeHelp, values } from './values.ts'
import { views } from './views.ts'

/** German: it proves that the words stand apart from the program. */
export const de: Words & LateWords = {
  code: 'de',
  fields,
  sections,
  values,
  segments,
  typeHelp,
  rules,
  shortRules,
  tell,
  templates,
  editor,
  form,
  conflict,
  exporting,
  importing,
  shell,
  parts,
  columns,
  filters,
  views,
  list,
  live,
  selecting,
  palette,
  peek,
  generator,
  grid,
  guided,
  history,
  recordHistory,
  plant,
  files,
  firstRun,
  bulkEdit,
}
