import { describe, expect, it } from 'vitest'
import { asOwnWrite, isOwnChange, noteOwnChange, ownWritesSettled } from './own-changes.ts'

describe('the changes of this tab', () => {
  it('are known by their change sets, the latest of them', () => {
    noteOwnChange('first')
    noteOwnChange(null)
    expect([isOwnChange('first'), isOwnChange('another')]).toEqual([true, false])
    for (let n = 0; n < 200; n += 1) noteOwnChange(`later ${n}`)
    expect([isOwnChange('first'), isOwnChange('later 199')]).toEqual([false, true])
  })

  it('are all known when no write is under way, also after one that failed', async () => {
    let answer = () => {}
    const slow = asOwnWrite(async () => {
      await new Promise<void>((resolve) => {
        answer = resolve
      })
      noteOwnChange('slow')
    })
    const failing = asOwnWrite(() => Promise.reject(new Error('refused'))).catch(() => undefined)
    const known = ownWritesSettled().then(() => isOwnChange('slow'))
    answer()
    await Promise.all([slow, failing])
    expect(await known).toBe(true)
    await ownWritesSettled()
  })
})
