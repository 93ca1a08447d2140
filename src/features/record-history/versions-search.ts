/** Which two versions are compared, and how; in the address, so that a link shows the same. */
export interface VersionsSearch {
  /** The revision on the left. */
  readonly a?: string
  /** The revision on the right. */
  readonly b?: string
  /** `all`: fields that do not differ are shown too. */
  readonly fields?: 'all'
}

export function readVersions(raw: Readonly<Record<string, unknown>>): VersionsSearch {
  const sides = (['a', 'b'] as const).flatMap((side) => {
    const value = raw[side]
    return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value) ? [[side, value]] : []
  })
  return { ...Object.fromEntries(sides), ...(raw['fields'] === 'all' ? { fields: 'all' } : {}) }
}

export interface Versions {
  readonly a: number
  readonly b: number
}

/** The two that are meant: the last one beside the one before it, where the address says nothing else. */
export function versionsOf(
  { a, b }: VersionsSearch,
  revisions: readonly { readonly revision: number; readonly deleted: boolean }[],
): Versions | null {
  const kept = revisions.filter(({ deleted }) => !deleted).map(({ revision }) => revision)
  const [last] = kept
  const right = b === undefined ? last : Number(b)
  if (right === undefined) return null
  const before = kept.find((revision) => revision < right)
  return { a: a === undefined ? (before ?? right) : Number(a), b: right }
}
