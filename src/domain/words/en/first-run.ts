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
    text: 'Locations, materials, units, reason codes and operations, from CSV or JSON files. A file with a mistake stores nothing, and each mistake is said at its row.',
    note: 'One CSV file for each list, with the property names in its first row; or JSON with any of the five lists.',
    act: 'Choose files',
  },
  fromFile: {
    title: 'Import operations',
    text: 'From a spreadsheet, another gateway’s export, a zip or a script. What each row does is shown first, and can be mended in place.',
    note: 'CSV, JSON, a zip of JSON files, or Python calls.',
    act: 'Import',
  },
  byHand: {
    title: 'Start by hand',
    text: 'Describe one operation. What it refers to can be left open: it saves, and says what it still needs before it can run.',
    note: 'Leave at any time; what you typed is offered again.',
    act: 'New operation',
  },
  checklist: {
    title: 'What a running configuration needs',
    done: (n: number, all: number) => `${n} of ${all}`,
    units: { name: 'Units of measure', what: 'kg, l, pallet' },
    locations: { name: 'Locations', what: 'the site, down to bays and silos' },
    materials: { name: 'Materials', what: 'in classes, each with its base unit' },
    reasonCodes: { name: 'Reason codes', what: 'optional, each for one operation type' },
    operations: { name: 'Operations', what: 'optional, the parents to follow' },
    inventoryOperations: { name: 'Inventory operations', what: 'by hand' },
    add: 'Import',
    show: 'Show',
    paste: 'Paste a tree',
    create: 'New',
    note: 'An operation can be saved before what it refers to is chosen. What is missing is counted here and marked at its field.',
  },
  tree: {
    title: 'Paste a tree of locations',
    hint: 'indented lines, or paths',
    example:
      'Cascade\n  Twin Falls\n    Dairy\n      Receiving\n        Bays\n          Bay1\n          Bay2',
    act: (n: number) => (n === 1 ? 'Add 1 location' : `Add ${count(n)} locations`),
    adding: 'Adding…',
    done: (created: number, unchanged: number) =>
      unchanged > 0
        ? `${count(created)} locations added, ${count(unchanged)} were there already`
        : `${count(created)} locations added`,
    failed: 'Nothing was stored',
  },
  strip: { operations: (n: number) => `${count(n)} operations`, saved: 'Saved on this server' },
}
