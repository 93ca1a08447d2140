import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { asJson } from './json.ts'
import { parametersFor } from './parameters.ts'
import { asPython, literal } from './python.ts'

const place = { id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', label: 'Dairy/Bay1' }

describe('an operation as parameters', () => {
  it('are all 44, the id first, null where nothing applies', () => {
    const all = parametersFor(
      '2025-03',
      anOperation({ operationType: 'SHIP', createLotIfNotFound: true }),
      'all',
    )
    expect(Object.keys(all)).toHaveLength(44)
    expect(Object.keys(all)[0]).toBe('id')
    expect(all['createLotIfNotFound']).toBeNull()
  })

  it('or only those that differ, each reference by its readable half', () => {
    const record = anOperation({
      operationType: 'SHIP',
      sourceLocation: place,
      material: { ...place, label: null },
    })
    expect(parametersFor('2025-03', record, 'changed')).toEqual({
      name: 'Lids',
      operationType: 'SHIP',
      sourceLocationPath: 'Dairy/Bay1',
      materialId: place.id,
    })
  })
})

describe('as a Python call', () => {
  it('reads like the document’s own example', () => {
    expect(asPython({ name: 'Lids', enabled: true, notes: null, flushIntervalMillis: 5 })).toBe(
      [
        'op = system.mes.inventory.operation',
        'op.saveInventoryOperation(**{',
        "  'name': 'Lids',",
        "  'enabled': True,",
        "  'notes': None,",
        "  'flushIntervalMillis': 5,",
        '})',
      ].join('\n'),
    )
  })

  it.each([
    ["it's", "'it\\'s'"],
    ['a\\b', "'a\\\\b'"],
    ['two\nlines', "'two\\nlines'"],
    ['Käse', "u'K\\u00e4se'"],
    ['🧀', "u'\\U0001f9c0'"],
    ['\u0007', "'\\x07'"],
  ])('writes %j as a literal that Jython reads back', (text, expected) => {
    expect(literal(text)).toBe(expected)
  })

  it('keeps every text, as Python itself reads it', (context) => {
    const texts = fc.sample(fc.string({ unit: 'grapheme' }), { numRuns: 200, seed: 7 })
    const script = `import json\nprint(json.dumps([${texts.map((text) => literal(text)).join(',\n')}]))`
    const python = spawnSync('python3', ['-'], { input: script, encoding: 'utf8' })
    context.skip(python.error !== undefined, 'python3 is not on this machine')
    expect(JSON.parse(python.stdout)).toEqual(texts)
  })
})

describe('as JSON', () => {
  it('is one parameter to a line', () => {
    expect(asJson({ name: 'Lids', notes: null })).toBe('{\n  "name": "Lids",\n  "notes": null\n}')
  })
})
