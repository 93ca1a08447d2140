/** The command palette: go to, create, run. */
export const palette = {
  label: 'Commands',
  ask: 'Go to, create, run…',
  close: 'Esc',
  groups: { operations: 'Operations', locations: 'Locations', create: 'Create', run: 'Run' },
  matches: (total: number, shown: number) =>
    total > shown ? `${total.toLocaleString('en')} match, ${shown} shown` : `${total} match`,
  failed: 'The operations could not be searched.',
  showOperations: (count: number) =>
    count === 1 ? 'Show its 1 operation' : `Show its ${count.toLocaleString('en')} operations`,
  newOperation: 'New operation',
  newGuided: 'New operation, question by question',
  newFrom: (place: string) => `New operation from ${place}`,
  newInto: (place: string) => `New operation into ${place}`,
  asSource: 'As source',
  asDestination: 'As destination',
  selectAll: (typed: string) => `Select all that name ${typed}`,
  operations: (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'operation' : 'operations'}`,
  changesAt: (place: string) => `Changes to operations at ${place}`,
  changes: (count: number, since: string) => `${count.toLocaleString('en')} since ${since}`,
  goTo: {
    operations: 'Go to Operations',
    plant: 'Go to Plant',
    history: 'Go to History',
    import: 'Import operations',
  },
  incompleteOnly: 'Show what is incomplete',
  theme: { light: 'Turn the page light', dark: 'Turn the page dark', auto: 'Light or dark as the system' },
  keys: 'Show the keys',
  nothing: 'Nothing has this name.',
  hints: { move: 'Move', open: 'Open', newTab: 'New tab', commands: 'Commands only', keys: 'All keys' },
}
