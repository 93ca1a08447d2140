import { describe, expect, it } from 'vitest'
import { readMappings } from './mapping-memory.ts'

describe('what was said of columns', () => {
  const kept = { key: '["Bezeichnung"]', mapping: { Bezeichnung: 'name', Farbe: null } }
  it.each([
    [null, []],
    ['no JSON', []],
    ['{"key":"x"}', []],
    [JSON.stringify([kept, { key: 1, mapping: {} }, { key: 'x', mapping: { a: 2 } }, null]), [kept]],
  ])('is read from %j as far as it can be', (text, expected) => {
    expect(readMappings(text)).toEqual(expected)
  })
})
