let opened: ReadonlySet<string> | null = null

/** Which branches of the location tree were left open; null before the first was opened or closed. */
export function openedBranches(): ReadonlySet<string> | null {
  return opened
}

/** Kept while the page lives: coming back from the editor finds the tree as it was. */
export function rememberBranches(branches: ReadonlySet<string>): void {
  opened = branches
}
