import { describe, expect, it } from 'vitest'
import { readBegun } from './begun.ts'
import { keptPlan } from './plan.ts'

const selection = { ids: ['1', '2'] }
const begun = {
  plans: { notes: { ...keptPlan, act: 'set' } },
  values: { notes: 'New.' },
  dropped: [{ id: '2', name: 'Lids', at: 1 }],
  reason: 'Tidied up.',
  policy: 'skip',
}

describe('a bulk change that was begun', () => {
  it('comes back for the same selection only', () => {
    const kept = JSON.stringify({ selection, ...begun })
    expect(readBegun(kept, selection)).toEqual(begun)
    expect(readBegun(kept, { ids: ['1'] })).toBeNull()
  })

  it.each([null, '', '{', '[]', '{"selection":null}'])('is not read from %j', (kept) => {
    expect(readBegun(kept, selection)).toBeNull()
  })

  it('loses only what of it cannot be read', () => {
    const kept = JSON.stringify({
      selection,
      plans: { notes: { act: 'explode', find: 7 }, nothing: keptPlan },
      values: { notes: 'New.', enabled: 'perhaps', nothing: 1 },
      dropped: [{ id: '2' }],
      policy: 'whatever',
    })
    expect(readBegun(kept, selection)).toEqual({
      plans: { notes: keptPlan },
      values: { notes: 'New.' },
      dropped: [],
      reason: '',
      policy: 'nothing',
    })
  })
})
