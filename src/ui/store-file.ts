/** Hands a file that the page has to the browser, to be stored where it stores downloads. */
export function storeFile({ blob, name }: { readonly blob: Blob; readonly name: string }): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download has begun with the click, and holds the file by itself.
  URL.revokeObjectURL(link.href)
}
