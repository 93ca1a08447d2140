/** Lists kept by name. */
export const views = {
  menu: 'Views',
  none: 'No view is saved yet',
  save: 'Save view',
  saveAs: 'Save as a new view…',
  overwrite: (name: string) => `Save into ‹${name}›`,
  rename: 'Rename…',
  delete: (name: string) => `Delete ‹${name}›`,
  notSaved: 'Not saved as a view',
  savedBy: (who: string) => `View saved by ${who}`,
  dialog: {
    save: 'Save this view',
    rename: 'Rename the view',
    name: 'Name',
    commit: 'Save',
    cancel: 'Cancel',
  },
  saved: (name: string) => `Saved the view ${name}`,
  deleted: (name: string) => `Deleted the view ${name}`,
  failed: 'The view was not changed',
}
