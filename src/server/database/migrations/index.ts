import type { Migration } from '../migrate.ts'
import { first } from './0001-first.ts'
import { listViews } from './0002-list-views.ts'
import { changeSummary } from './0003-change-summary.ts'
import { bulkAnswers } from './0005-bulk-answers.ts'
import { templates } from './0006-templates.ts'
import { plantChanges } from './0007-plant.ts'
import { templateChanges } from './0008-template-changes.ts'

/** In the order in which they are applied. One that has been released is never changed. */
export const migrations: readonly Migration[] = [
  first,
  listViews,
  changeSummary,
  bulkAnswers,
  templates,
  plantChanges,
  templateChanges,
]
