import { isSameRoute, type MatchKey, matchKeyOf } from '#domain/transfer/match.ts'
import type { FileRow } from '#domain/transfer/open.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Access } from '../bulk/plan.ts'
import { factsBehind, type StoredFacts } from '../database/match-facts.ts'

/** The records that no row is about, which a row without a record may be the renamed or re-routed form of. */
export interface Unclaimed {
  /** Those that a row may mean, a few at most: more are too alike to tell. */
  readonly likely: (row: FileRow) => readonly string[]
  /** No longer to be had: a row has been found to mean it. */
  readonly claim: (id: string) => void
}

const FEW = 4
const AT_ONCE = 5000

export async function readUnclaimed(
  access: Access,
  plant: PlantIndex,
  claimed: ReadonlySet<string>,
): Promise<Unclaimed> {
  const [byName, byRoute] = [new Map<string, StoredFacts[]>(), new Map<string, StoredFacts[]>()]
  const taken = new Set(claimed)
  for (let no = 0; ; ) {
    const facts = await access(({ db }) => factsBehind(db, no, AT_ONCE))
    for (const each of facts.filter(({ id }) => !taken.has(id))) {
      put(byName, each.name ?? '', each)
      put(byRoute, routeOf(each), each)
    }
    no = facts.at(-1)?.no ?? no
    if (facts.length < AT_ONCE) break
  }
  return {
    likely: (row) => {
      const key = matchKeyOf(plant, row.sent)
      if (!isTelling(key, row)) return []
      const called = byName.get(key.name ?? '') ?? []
      const there = byRoute.get(routeOf(key)) ?? []
      const fits = [
        ...called.filter((facts) => hasSameExpressions(row, facts)),
        ...there.filter((facts) => isSameRoute(key, facts) && hasSameExpressions(row, facts)),
      ].filter(({ id }) => !taken.has(id))
      return fits.length > FEW ? [] : fits.map(({ id }) => id)
    },
    claim: (id) => taken.add(id),
  }
}

/** A row that names a route and says enough besides that it cannot be like another by chance. */
function isTelling({ type, source, destination }: MatchKey, { sent }: FileRow): boolean {
  const hasRoute = type != null && (source != null || destination != null)
  return hasRoute && (Object.keys(sent).length >= 20 || typeof sent['quantityExpression'] === 'string')
}

function hasSameExpressions({ sent }: FileRow, facts: StoredFacts): boolean {
  return expressions.every((name) => sent[name] === undefined || sent[name] === facts[name])
}

const expressions = ['startTriggerExpression', 'quantityExpression'] as const

function routeOf({ source, destination }: Pick<MatchKey, 'source' | 'destination'>): string {
  return `${source ?? ''}\n${destination ?? ''}`
}

function put(map: Map<string, StoredFacts[]>, key: string, facts: StoredFacts): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [facts])
  else known.push(facts)
}
