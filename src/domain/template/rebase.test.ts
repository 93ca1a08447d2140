import { expect, it } from 'vitest'
import { receiving } from '#testing/templates.ts'
import { rebase } from './rebase.ts'

const base = { ...receiving, values: { ...receiving.values, spare1: 'A', quantitySource: 'EXPRESSION' } }
const { quantitySource: _, ...withoutDefault } = base.values

it('keeps what was changed here, and takes everything else as it was stored meanwhile', () => {
  const theirs = {
    ...base,
    description: 'Theirs',
    values: { ...base.values, notes: 'Theirs', spare1: 'Theirs', sourceLocationPath: 'Dairy/Docks/{bay}' },
  }
  const mine = { ...base, name: 'Mine', values: { ...withoutDefault, spare1: 'Mine', spare2: 'Mine' } }
  expect(rebase('2025-03', { base, theirs, mine })).toEqual({
    name: 'Mine',
    description: 'Theirs',
    values: {
      ...withoutDefault,
      notes: 'Theirs',
      spare1: 'Mine',
      spare2: 'Mine',
      sourceLocationPath: 'Dairy/Docks/{bay}',
    },
  })
})
