const list = (names: readonly string[]) => new Intl.ListFormat('en').format(names)

/** The question that a stale save raises. */
export const conflict = {
  title: 'Someone else saved this operation while you were editing',
  saved: (who: string, revision: number, when: string) => ({
    before: `${who} saved revision ${revision} of `,
    after: ` on ${when}.`,
  }),
  yours: (revision: number) =>
    `Your changes began from revision ${revision}. Nothing of yours is stored or lost: choose per field, then save as a new revision.`,
  agreed: (names: readonly string[]) =>
    `You both changed ${list(names)} alike, so ${names.length === 1 ? 'it is' : 'they are'} not listed.`,
  field: 'Field',
  base: (revision: number) => `Revision ${revision}, where I began`,
  theirs: (revision: number, who: string) => `Theirs: revision ${revision}, ${who}`,
  mine: 'Mine, unsaved',
  both: 'Changed by both',
  left: (open: number, of: number) => `${open} of ${of} left to choose`,
  theirsOnly: 'Changed by them only',
  theirsOnlyHint: 'taken unless you choose otherwise',
  mineOnly: 'Changed by me only',
  mineOnlyHint: 'kept unless you choose otherwise',
  asBefore: (revision: number) => `as in revision ${revision}`,
  takeTheirs: (field: string) => `${field}: theirs`,
  takeMine: (field: string) => `${field}: mine`,
  asChosen: 'As chosen:',
  stillOpen: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'is' : 'are'} still open; shown as where you began.`,
  allTheirs: 'All theirs',
  allMine: 'All mine',
  choose: { before: 'Choose ', after: ' to save' },
  back: 'Back to editing',
  save: (revision: number) => `Save as revision ${revision}`,
  saveShortcut: 'Ctrl S',
}
