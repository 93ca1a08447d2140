import type { LateWords } from '../words.ts'

const list = (names: readonly string[]) => new Intl.ListFormat('de').format(names)

export const conflict: LateWords['conflict'] = {
  title: 'Jemand anderes hat diese Operation inzwischen gespeichert',
  saved: (who, revision, when) => ({
    before: `${who} hat Fassung ${revision} von `,
    after: ` gespeichert, ${when}.`,
  }),
  yours: (revision) =>
    `Diese Änderungen begannen bei Fassung ${revision}. Nichts davon ist gespeichert oder verloren: je Feld wählen, dann als neue Fassung speichern.`,
  agreed: (names) =>
    `${list(names)} ${names.length === 1 ? 'wurde' : 'wurden'} von beiden gleich geändert und ${names.length === 1 ? 'fehlt' : 'fehlen'} hier.`,
  field: 'Feld',
  base: (revision) => `Fassung ${revision}, wo ich begann`,
  theirs: (revision, who) => `Von anderen: Fassung ${revision}, ${who}`,
  mine: 'Von mir, ungespeichert',
  both: 'Von beiden geändert',
  left: (open, of) => `${open} von ${of} noch zu wählen`,
  theirsOnly: 'Nur von anderen geändert',
  theirsOnlyHint: 'wird übernommen, wenn nicht anders gewählt',
  mineOnly: 'Nur von mir geändert',
  mineOnlyHint: 'bleibt, wenn nicht anders gewählt',
  asBefore: (revision) => `wie in Fassung ${revision}`,
  takeTheirs: (field) => `${field}: von anderen`,
  takeMine: (field) => `${field}: von mir`,
  asChosen: 'Wie gewählt:',
  stillOpen: (names) =>
    `${list(names)} ${names.length === 1 ? 'ist' : 'sind'} noch offen, hier wie am Anfang.`,
  allTheirs: 'Alle von anderen',
  allMine: 'Alle von mir',
  choose: { before: 'Erst ', after: ' wählen' },
  back: 'Zurück zum Bearbeiten',
  save: (revision) => `Als Fassung ${revision} speichern`,
  saveShortcut: 'Strg S',
}
