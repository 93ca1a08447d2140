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
    ["data['id'] = saved.ident", /^Line 9: the script is not run, so write the value of id there itself: /],
    ["data['notes'] = saved.id; op.saveInventoryOperation(**data)", /^Line 9: .* the value of notes /],
    ["data['name'] = 'Bay' + str(1)", /^Line 9: .* the value of name /],
    ["op.saveInventoryOperation(name='Bay' + str(1))", /^Line 9: .* the value of name /],
    ["data = {'name': 'Bay' % 1}", /^Line 9: .* the value of name /],
    ['data = {**other}', /^Line 9: /],
    ["op.saveInventoryOperation('Lids')", /^Line 9: parameters are passed by name/],
    ['op.saveInventoryOperation(**data.copy())', /^Line 9: what follows \*\* must be a dictionary/],
    ["data.update({'name': 'Bay'})", /^Line 9: what follows \*\* must be a dictionary/],
    ["data.pop('name')", /^Line 9: what follows \*\* must be a dictionary/],
    ["data[key] = 'Bay'", /^Line 9: what follows \*\* must be a dictionary/],
    ['data = read()', /^Line 10: what follows \*\* must be a dictionary/],
  ])('that fills it by %j is refused where that stands', (line, why) => {
    const script = [...written, line, 'op.saveInventoryOperation(**data)'].join('\n')
    expect(() => [...pythonCalls([script], blank)]).toThrow(why)
  })

  const created = "saved = op.saveInventoryOperation(name='Lids', spare1='1', notes='One')"
  it.each([
    ["data = {'id': saved.id, 'notes': 'Two'}", 'op.saveInventoryOperation(**data)'],
    ["op.saveInventoryOperation(id=saved['id'], notes='Two')"],
    ["saved['notes'] = 'Two'", 'op.saveInventoryOperation(**saved)'],
    [
      "again = op.saveInventoryOperation(id=saved.id, notes='No')",
      'more = op.saveInventoryOperation(**again)',
      "op.saveInventoryOperation(id=more.id, notes='Two')",
    ],
  ])('that saves again what it saved by %j is one row, as it is at last', (...lines) => {
    const script = [created, "op.saveInventoryOperation(name='Tubs')", ...lines].join('\n')
    expect([...pythonCalls([script], blank)]).toEqual([
      { name: 'Lids', spare1: '1', notes: 'Two' },
      { name: 'Tubs' },
    ])
  })

  it('keeps the id that a saved record was given', () => {
    const script =
      "saved = op.saveInventoryOperation(id='A', name='Lids')\nop.saveInventoryOperation(id=saved.id, name='Tubs')"
    expect([...pythonCalls([script], blank)]).toEqual([{ id: 'A', name: 'Tubs' }])
  })

  it('takes no record for saved that only stands in the line before', () => {
    const script = "x = y\nop.saveInventoryOperation(name='Lids')\nop.saveInventoryOperation(id=x.id)"
    expect(() => [...pythonCalls([script], blank)]).toThrow(/^Line 3: .* the value of id /)
  })

  it('as it is documented is one operation with what was set at last', () => {
    expect([...pythonCalls([documented], blank)]).toEqual([
      {
        ...blank,
        name: 'Lids',
        sourceLocationId: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE',
        materialId: '01JCH3GRA3-5ZYFZV5V-RW3FKFJX',
        unitOfMeasureId: '01JCH3T85P-KVCB8ZR5-0B83A3SX',
      },
    ])
  })
})

/** The example of `saveInventoryOperation`'s manual. */
const documented = `# Generate the object structure for a new inventory operation object, set the initial arguments and save it
new_inventory_operation = system.mes.inventory.operation.newInventoryOperation()
new_inventory_operation['name'] = 'Lids'
new_inventory_operation['sourceLocationId'] = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'
saved_inventory_operation = system.mes.inventory.operation.saveInventoryOperation(**new_inventory_operation)

# Output the JSON representation of the saved inventory operation
print(saved_inventory_operation)

# Generate the object structure for another new inventory operation object to update the previous inventory operation
inventory_operation_data = system.mes.inventory.operation.newInventoryOperation()

# Set basic attributes for the updated inventory operation
inventory_operation_data['id'] = saved_inventory_operation.id
inventory_operation_data['name'] = 'Lids'
inventory_operation_data['sourceLocationId'] = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'
inventory_operation_data['materialId'] = '01JCH3GRA3-5ZYFZV5V-RW3FKFJX'
inventory_operation_data['unitOfMeasureId'] = '01JCH3T85P-KVCB8ZR5-0B83A3SX'
# (You can continue setting other properties as needed here)

# Save the inventory operation to update it in the system
updated_inventory_operation = system.mes.inventory.operation.saveInventoryOperation(**inventory_operation_data)

# Output the JSON representation of the updated inventory operation
print(updated_inventory_operation)
`
