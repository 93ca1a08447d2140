import { columns } from './columns.ts'
import { fields, sections } from './fields.ts'
import { filters } from './filters.ts'
import { list } from './list.ts'
import { live } from './live.ts'
import { parts } from './parts.ts'
import { rules, shortRules } from './rules.ts'
import { selecting } from './selecting.ts'
import { shell } from './shell.ts'
import { segments, typeHelp, values } from './values.ts'
import { views } from './views.ts'

/** English, without the words of screens that are loaded late: those come with the screen. */
export const en = {
  code: 'en',
  fields,
  sections,
  values,
  segments,
  typeHelp,
  rules,
  shortRules,
  shell,
  parts,
  columns,
  filters,
  views,
  list,
  live,
  selecting,
}
