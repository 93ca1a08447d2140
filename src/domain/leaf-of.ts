/** The last segment of a path: what people call the place or the material. */
export function leafOf(path: string): string {
  return path.split('/').at(-1) ?? path
}
