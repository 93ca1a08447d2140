/** What a storage holds as JSON; null where it holds nothing, or something else. */
export function parseKept(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null
  }
}
