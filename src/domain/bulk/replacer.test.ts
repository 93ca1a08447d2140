import { describe, expect, it } from 'vitest'
import { createBudget, readReplace, SearchTooSlow } from './replacer.ts'

const tag = '{[default]Separator/Feeding1} + {[default]separator/Feeding2}'

describe('find and replace', () => {
  it.each([
    [{ find: 'Separator/', with: 'Sep01/' }, '{[default]Sep01/Feeding1} + {[default]separator/Feeding2}'],
    [
      { find: 'separator/', with: '$&/', matchCase: false },
      '{[default]$&/Feeding1} + {[default]$&/Feeding2}',
    ],
    [
      { find: 'Feeding(\\d)', with: 'F$1$$', regex: true },
      '{[default]Separator/F1$} + {[default]separator/F2$}',
    ],
    [
      { find: 'SEPARATOR/(\\w+)', with: '$1/$&/$2', regex: true, matchCase: false },
      '{[default]Feeding1/Separator/Feeding1/$2} + {[default]Feeding2/separator/Feeding2/$2}',
    ],
    [{ find: '.', with: '', regex: true }, ''],
    [{ find: 'nothing', with: 'x' }, tag],
  ])('%j', (replace, expected) => {
    const read = readReplace(
      replace,
      createBudget(() => 0),
    )
    expect(read.ok && read.replacer(tag)).toBe(expected)
  })

  it.each(['(a', '(?=x)', '(a)\\1', '*', 'a{1000}{1000}'])('cannot use %s, and says why', (find) => {
    const read = readReplace(
      { find, with: '', regex: true },
      createBudget(() => 0),
    )
    expect(!read.ok && read.reason).toMatch(/\w/)
  })

  it.each(['(a+)+$', '(a|aa)+$', '(.*a){20}$', '(a?){500}a{500}'])(
    'is not held up by %s, which would take others for ever',
    (find) => {
      const read = readReplace(
        { find, with: '', regex: true },
        createBudget(() => performance.now()),
      )
      const from = performance.now()
      if (read.ok) read.replacer(`${'a'.repeat(2047)}!`)
      expect(performance.now() - from).toBeLessThan(2000)
    },
  )

  it('gives up when its time is over, and for what comes after', () => {
    let now = 0
    const budget = createBudget(() => (now += 10), 25)
    const read = readReplace({ find: 'a', with: 'b', regex: true }, budget)
    expect(() => read.ok && read.replacer('aaaa')).toThrow(SearchTooSlow)
    expect(() => budget.spend(() => 'never')).toThrow(SearchTooSlow)
  })
})
