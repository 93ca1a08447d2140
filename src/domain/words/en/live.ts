const count = (n: number) => n.toLocaleString('en')
const rows = (n: number) => `${count(n)} ${n === 1 ? 'row' : 'rows'}`

/** What others change while one reads. */
export const live = {
  on: 'Live',
  lost: 'Not live, reconnecting…',
  changed: (name: string) => `${name} changed just now`,
  deleted: (name: string) => `${name} deleted just now`,
  severalChanged: (n: number) => `${rows(n)} changed just now`,
  severalDeleted: (n: number) => `${rows(n)} deleted just now`,
  by: (who: string) => `by ${who}`,
  moves: (n: number) => `Order kept while you read; ${rows(n)} would move.`,
  more: (n: number) => `${count(n)} more match.`,
  fewer: (n: number) => `${count(n)} no longer ${n === 1 ? 'matches' : 'match'}.`,
  gone: (n: number) => `${count(n)} deleted.`,
  /** At the row itself. */
  isGone: 'Deleted',
  sortAgain: 'Sort again',
  justNow: 'Just now',
  /** In the editor, while it holds changes of one's own. */
  savedMeanwhile: (who: string, revision: number) =>
    `${who} saved revision ${revision} of this operation while you were editing. Saving shows what both of you changed.`,
}
