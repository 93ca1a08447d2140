const count = (n: number) => n.toLocaleString('en')
const these = (n: number) => `${count(n)} ${n === 1 ? 'operation' : 'operations'}`

/** Selected rows, and what is done to all of them at once. */
export const selecting = {
  all: 'Select all that match',
  bar: 'Selected operations',
  selected: 'selected',
  of: (total: number) => `of ${count(total)}`,
  counting: 'Counting…',
  /** What a selection of all that match goes on meaning. */
  matching: (filter: string) => `all that match ${filter}`,
  allOfThem: 'all there are',
  but: (n: number) => `but ${count(n)}`,
  selectAll: (n: number) => `Select all ${count(n)}`,
  clear: 'Clear',
  edit: (n: number | null) => (n === null ? 'Edit' : `Edit ${count(n)}`),
  acts: {
    enable: 'Enable',
    disable: 'Disable',
    duplicate: 'Duplicate',
    delete: 'Delete',
    makeTemplate: 'Make a template',
  },
  running: {
    enable: (n: number | null) => `Enabling ${n === null ? 'them' : these(n)}…`,
    disable: (n: number | null) => `Disabling ${n === null ? 'them' : these(n)}…`,
    duplicate: (n: number | null) => `Duplicating ${n === null ? 'them' : these(n)}…`,
    delete: (n: number | null) => `Deleting ${n === null ? 'them' : these(n)}…`,
  },
  done: {
    enable: (n: number) => `Enabled ${these(n)}`,
    disable: (n: number) => `Disabled ${these(n)}`,
    duplicate: (n: number) => `Duplicated ${these(n)}`,
    delete: (n: number) => `Deleted ${these(n)}`,
  },
  /** Added to what was done. */
  unchanged: (n: number) => `${count(n)} already were`,
  skipped: (n: number) => `${count(n)} left alone`,
  cancel: 'Cancel',
  failed: 'Nothing was changed.',
  dismiss: 'Dismiss',
  refused: {
    title: {
      enable: (n: number) => `${these(n)} cannot be enabled`,
      disable: (n: number) => `${these(n)} cannot be disabled`,
      duplicate: (n: number) => `${these(n)} cannot be duplicated`,
      delete: (n: number) => `${these(n)} cannot be deleted`,
    },
    text: 'Nothing was changed yet.',
    more: (n: number) => `and ${count(n)} more`,
    close: 'Change nothing',
    skip: (n: number): string => (n === 1 ? 'Skip it and do the others' : 'Skip them and do the others'),
  },
  duplicates: {
    title: (n: number | null) => (n === null ? 'Duplicate' : `Duplicate ${these(n)}`),
    pattern: 'Names',
    default: '{name} copy',
    help: '{name} is the name of each; {n} counts from 1, {n:02} with a leading zero.',
    first: 'The first names',
    commit: (n: number | null) => (n === null ? 'Duplicate' : `Duplicate ${count(n)}`),
  },
}
