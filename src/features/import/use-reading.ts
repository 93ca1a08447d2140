import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ReadAs } from '#data/import.ts'
import { useContract } from '#data/use-host.ts'
import type { FirstLook, Opening } from './file-look.ts'
import { type Mapping, rememberedMapping, rememberMapping } from '#fields/importing/mapping-memory.ts'
import type { ReadProgress } from './reader.ts'
import type { Source } from './source.ts'

const asFound: ReadAs = { separator: null, decimal: null, encoding: null, hasHeader: null }
const asNamed: Mapping = {}

/** How a file is read, and what that shows of it. */
export interface Reading {
  readonly as: Opening
  /** The last that was seen; of an earlier way to read it while it is read anew. */
  readonly look: FirstLook | undefined
  /** Whether it is what the file is by this way to read it. */
  readonly isSettled: boolean
  readonly isWorking: boolean
  readonly progress: ReadProgress | null
  readonly error: Error | null
  readonly change: (readAs: Partial<ReadAs>) => void
  readonly map: (mapping: Mapping) => void
  readonly again: () => void
}

/** Reads the file, first by the names of its columns, then by what was said of such columns before. */
export function useReading(source: Source): Reading {
  const contract = useContract()
  const [readAs, setReadAs] = useState(asFound)
  const [said, setSaid] = useState<Mapping | null>(null)
  const [progress, setProgress] = useState<ReadProgress | null>(null)
  const lookOf = (mapping: Mapping) => ({
    queryKey: [LOOK, source.id, readAs, mapping],
    queryFn: () => source.reader.look({ contract, readAs, mapping }, setProgress),
    networkMode: 'always' as const,
    retry: false,
    staleTime: 'static' as const,
    gcTime: 0,
    structuralSharing: false,
  })
  const first = useQuery(lookOf(asNamed))
  const columns = useMemo(() => (first.data === undefined ? null : columnsOf(first.data)), [first.data])
  const remembered = useMemo(() => (columns === null ? asNamed : rememberedMapping(columns)), [columns])
  const mapping = said ?? remembered
  const look = useQuery({ ...lookOf(mapping), enabled: first.data !== undefined })
  const as = useMemo(() => ({ contract, readAs, mapping }), [contract, readAs, mapping])
  const [seen, setSeen] = useState<FirstLook>()
  if (look.data !== undefined && look.data !== seen) setSeen(look.data)
  return {
    as,
    look: look.data ?? seen,
    isSettled: look.data !== undefined,
    isWorking: first.isFetching || look.isFetching,
    progress,
    error: first.error ?? look.error,
    change: (part) => setReadAs({ ...readAs, ...part }),
    map: (next) => {
      if (columns !== null) rememberMapping(columns, next)
      setSaid(next)
    },
    again: () => void (first.error === null ? look.refetch() : first.refetch()),
  }
}

const LOOK = 'import-look'

function columnsOf({ reading }: FirstLook): readonly string[] {
  return reading.columns.map(({ column }) => column)
}
