const count = (n: number) => n.toLocaleString('en')

/** The first screen of an empty database. */
export const firstRun = {
  title: 'Inventory operations',
  nothing: 'Nothing is configured yet',
  noOperations: 'No inventory operations yet',
  intro:
    'An inventory operation says when material moves, from where to where, how much, and into which lot. It refers to the plant: its locations, materials and units. Begin with whichever you have.',
  newOperation: 'New operation',
  sample: {
    title: 'Look around in a sample plant',
    text: 'Cascade / Twin Falls / Dairy: three receiving bays, raw silos, a separator, cream and skim silos, with operations to open, change and break.',
    note: '42 locations, 26 materials, 10 units, 20 reason codes, 8 operations, 60 inventory operations, some of them incomplete on purpose.',
    act: 'Load the sample',
    loading: 'Loading…',
    done: (n: number) => `Sample plant loaded: ${count(n)} inventory operations`,
    failed: 'The sample could not be loaded.',
  },
  own: {
    title: 'Bring your own plant',
    text: 'Locations, materials, units, reason codes and operations, from CSV or JSON files. You see what each row would do before anything is stored.',
    note: 'One CSV file for each list, with the property names in its first row; or JSON with any of the five lists.',
    act: 'Choose files',
  },
  fromFile: {
    title: 'Import operations',
    text: 'From a spreadsheet, another gateway’s export, a zip or a script. What each row does is shown first, and can be mended in place.',
    note: 'CSV, JSON, a zip of JSON files, or Python calls.',
    act: 'Import',
  },
  templates: {
    title: 'Make many from a template',
    text: 'An operation with placeholders, such as {bay}, is written once and filled as often as it is needed. A starter set for common work is there.',
    note: 'What is made stays tied to its template, so a change of it can be put over all of them.',
    act: 'Templates',
  },
  byHand: {
    title: 'Start by hand',
    text: 'Enter the plant by forms: its units, locations and materials; then its operations. Or paste it as a tree.',
    note: 'Leave at any step; what is done stays.',
    act: 'Begin with units',
  },
  guided: {
    title: 'Describe one operation',
    text: 'Seven questions in plain words, with what the operation will do beside them. Nothing need be known of its fields.',
    note: 'At any question the full editor takes over what was answered.',
    act: 'Begin with what happens',
  },
  onboarding: 'Onboarding',
  pattern: 'Operations from a pattern',
  goOn: 'Bring more of the plant on',
  checklist: {
    title: 'What a running configuration needs',
    done: (n: number, all: number) => `${n} of ${all}`,
    complete: 'Complete',
    there: 'There',
    steps: {
      unitsOfMeasure: { name: 'Units of measure', what: 'kg, l, pallet' },
      locations: { name: 'Locations', what: 'the site, down to bays and silos' },
      materials: { name: 'Materials', what: 'in classes, each with its base unit' },
      reasonCodes: { name: 'Reason codes', what: 'optional, each for one operation type' },
      operations: { name: 'Operations', what: 'optional, the parents to follow' },
      inventoryOperations: { name: 'Inventory operations', what: 'what moves when, and how much' },
    },
    add: 'Add',
    addOf: (what: string) => `Add to ${what}`,
    show: 'Show',
    showOf: (what: string) => `Show ${what}`,
    paste: 'Paste',
    create: 'New',
    afterLocations: 'after locations',
    incomplete: (n: number) =>
      n === 1 ? '1 inventory operation is incomplete.' : `${count(n)} inventory operations are incomplete.`,
    unitless: (n: number) =>
      n === 1 ? '1 material has no base unit.' : `${count(n)} materials have no base unit.`,
    waiting: (n: number) =>
      n === 1 ? 'Rows of an import wait for 1 name.' : `Rows of an import wait for ${count(n)} names.`,
    note: 'References may arrive in any order. What is not resolved yet is counted here and marked at its field.',
  },
  tree: {
    title: 'Paste a tree',
    hints: {
      locations: 'Indented lines, or paths. RawSilo1 [STORAGE] says that a place stores.',
      materials: 'Indented lines, or paths. Raw Milk [kg] says its base unit, as does a column beside it.',
    },
    becomes: 'What the lines become',
    kinds: { locations: 'Locations', materials: 'Materials' },
    examples: {
      locations:
        'Cascade\n  Twin Falls\n    Dairy\n      Receiving\n        Bays\n          Bay1\n          Bay2',
      materials: 'Raw\n  Raw Milk\n  Cream\nPackaging/Caps',
    },
    look: {
      locations: (n: number) => (n === 1 ? 'Look at 1 location' : `Look at ${count(n)} locations`),
      materials: (n: number) => (n === 1 ? 'Look at 1 material' : `Look at ${count(n)} materials`),
    },
  },
  strip: { operations: (n: number) => `${count(n)} operations`, saved: 'Saved on this server' },
}
