import { describe, expect, it } from 'vitest'
import { pythonCalls } from './read-python.ts'

const script = `# Made by hand
op = system.mes.inventory  # and so on
op.saveInventoryOperation(**{
  'name': u'K\\xe4se "1"', "notes": '''Two
lines''', 'quantityExpression': r'\\d' ,
  'flushIntervalMillis': -12, 'enabled': False,
})
op.saveInventoryOperation(name='', \\\r
  notes="""''""", spare1=None)
`
const calls = [
  {
    name: 'Käse "1"',
    notes: 'Two\nlines',
    quantityExpression: '\\d',
    flushIntervalMillis: -12,
    enabled: false,
  },
  { name: '', notes: "''", spare1: null },
]

describe('a script', () => {
  it.each([1, 2, 3, 7, 64, 1000])('in pieces of %i characters is its calls', (size) => {
    const pieces = Array.from({ length: Math.ceil(script.length / size) }, (_, at) =>
      script.slice(at * size, (at + 1) * size),
    )
    expect([...pythonCalls(pieces)]).toEqual(calls)
  })

  it('with a text that never ends is refused where it begins', () => {
    const endless = function* () {
      yield 'x = 1\ny = """'
      for (;;) yield 'y'.repeat(100_000)
    }
    expect(() => [...pythonCalls(endless())]).toThrow(/^Line 2: a text is not closed/)
  })
})
