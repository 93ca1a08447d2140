/** The kinds of file that operations travel in. */
export const transferFormats = ['csv', 'json', 'zip', 'python'] as const
export type TransferFormat = (typeof transferFormats)[number]
