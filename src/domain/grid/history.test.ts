import { describe, expect, it } from 'vitest'
import { type Step, step, stepsFrom } from './history.ts'
import type { PendingChange } from './pending.ts'

const a: PendingChange = new Map()
const b: PendingChange = new Map()
const c: PendingChange = new Map()
const after = (...steps: readonly Step<PendingChange>[]) => steps.reduce(step, stepsFrom(a))
const to = (pending: PendingChange): Step<PendingChange> => ({ kind: 'change', to: pending })
const undo: Step<PendingChange> = { kind: 'undo' }
const redo: Step<PendingChange> = { kind: 'redo' }

describe('steps of a pending change', () => {
  it.each([
    ['a change', [to(b)], b],
    ['undone', [to(b), undo], a],
    ['undone and done again', [to(b), undo, redo], b],
    ['two undone, one done again', [to(b), to(c), undo, undo, redo], b],
    ['nothing to undo', [undo], a],
    ['nothing to do again after another change', [to(b), undo, to(c), redo], c],
    ['a new beginning, behind which nothing lies', [to(b), { kind: 'restart', from: c }, undo], c],
  ] as const)('%s', (_, steps, present) => {
    expect(after(...steps).present).toBe(present)
  })

  it('a change to the same is none', () => {
    expect(after(to(b), to(b)).past).toEqual([a])
  })

  it('go back two hundred and no more', () => {
    expect(after(...Array.from({ length: 300 }, () => to(new Map()))).past).toHaveLength(200)
  })
})
