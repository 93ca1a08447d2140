import { describe, expect, it } from 'vitest'
import { ids } from '#testing/a-plant.ts'
import { anOperation } from '#testing/an-operation.ts'
import { agreed, chooseAll, firstChoices, groupsOf, merged, openFields } from './merge.ts'

const kilogram = { id: ids.kilogram, label: 'Kilogram' }
const base = anOperation({ name: 'Receive', notes: null })
const theirs = { ...base, name: 'Receive 1', enabled: false, unitOfMeasure: kilogram }
const mine = { ...base, name: 'Receive A', notes: 'mine', unitOfMeasure: kilogram }
const clash = { base, theirs, mine }

describe('a stale save', () => {
  it('lists each differing field under whoever changed it', () => {
    const groups = groupsOf(clash).map(({ side, conflicts }) => [side, conflicts.map(({ field }) => field)])
    expect(groups).toEqual([
      ['both', ['name']],
      ['theirs', ['enabled']],
      ['mine', ['notes']],
    ])
  })

  it('does not list what both changed alike, but knows it', () => {
    expect(agreed(clash)).toEqual(['unitOfMeasure'])
  })

  it('keeps each one’s own changes, and waits for what both changed', () => {
    const choices = firstChoices(clash)
    expect(choices).toEqual({ enabled: 'theirs', notes: 'mine' })
    expect(openFields(clash, choices)).toEqual(['name'])
    expect(merged(clash, choices)).toEqual({
      ...base,
      enabled: false,
      notes: 'mine',
      unitOfMeasure: kilogram,
    })
  })

  it('takes per field what was chosen', () => {
    const choices = { ...firstChoices(clash), name: 'theirs', enabled: 'mine' } as const
    expect(openFields(clash, choices)).toEqual([])
    expect(merged(clash, choices)).toEqual({ ...mine, name: 'Receive 1' })
  })

  it('can be settled at a stroke', () => {
    expect(merged(clash, chooseAll(clash, 'theirs'))).toEqual(theirs)
    expect(merged(clash, chooseAll(clash, 'mine'))).toEqual(mine)
  })

  it('has nothing to choose when both hold the same', () => {
    expect(groupsOf({ base, theirs: mine, mine })).toEqual([])
  })
})
