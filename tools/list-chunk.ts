import type { Rolldown } from 'vite'

type Context = Rolldown.ChunkingContext

const START = '/src/app/main.tsx'
const LIST = '/src/app/OperationsRoute.tsx'

/**
 * Puts what the list takes beyond the start, and shares with other screens, into one file: fifty small files weigh more
 * gzipped than one, and nearly every visit opens the list. Icons stay apart, as their package reaches all of them.
 */
export function listChunk(): (id: string, context: Context) => string | null {
  let ids: ReadonlySet<string> | null = null
  return (id, context) => {
    ids ??= without(reached(LIST, context), reached(START, context))
    return ids.has(id) ? 'list' : null
  }
}

function without(all: ReadonlySet<string>, taken: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((id) => !taken.has(id) && !id.endsWith(LIST)))
}

/** What a module imports, and what that imports; not what is fetched later. */
function reached(start: string, context: Context): ReadonlySet<string> {
  const ids = new Set<string>()
  const open = [new URL(`..${start}`, import.meta.url).pathname]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (ids.has(id) || id.includes('/@tabler/')) continue
    ids.add(id)
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  return ids
}
