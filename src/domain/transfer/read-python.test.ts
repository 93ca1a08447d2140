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

const blank = { name: null, enabled: true, notes: null }

describe('a script', () => {
  it.each([1, 2, 3, 7, 64, 1000])('in pieces of %i characters is its calls', (size) => {
    const pieces = Array.from({ length: Math.ceil(script.length / size) }, (_, at) =>
      script.slice(at * size, (at + 1) * size),
    )
    expect([...pythonCalls(pieces, blank)]).toEqual(calls)
  })

  it('with a text that never ends is refused where it begins', () => {
    const endless = function* () {
      yield 'x = 1\ny = """'
      for (;;) yield 'y'.repeat(100_000)
    }
    expect(() => [...pythonCalls(endless(), blank)]).toThrow(/^Line 2: a text is not closed/)
  })

  const written = [
    'data = system.mes.inventory.operation.newInventoryOperation()',
    "data['name'] = 'Lids'",
    'saved = system.mes.inventory.operation.saveInventoryOperation(**data)',
    "if saved == None: print(saved['name'])",
    "data['notes'] = 'Two'; data['enabled'] = False",
    'op.saveInventoryOperation(spare1=1, **data)',
    "other = {'name': 'Tubs',}",
    'op.saveInventoryOperation(**other)',
  ]

  it('may fill a dictionary before it passes it', () => {
    expect([...pythonCalls([written.join('\n')], blank)]).toEqual([
      { name: 'Lids', enabled: true, notes: null },
      { spare1: 1, name: 'Lids', enabled: false, notes: 'Two' },
      { name: 'Tubs' },
    ])
  })

  it.each([
    ["data['id'] = saved.id", /^Line 9: the value of id is no literal/],
    ["data['name'] = 'Bay' + str(1)", /^Line 9: the value of name is no literal/],
    ['data = {**other}', /^Line 9: /],
    ['data = read()', /^Line 10: what follows \*\* must be a dictionary/],
  ])('that fills it by %j is refused where that stands', (line, why) => {
    const script = [...written, line, 'op.saveInventoryOperation(**data)'].join('\n')
    expect(() => [...pythonCalls([script], blank)]).toThrow(why)
  })
})
