import { describe, expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { readPattern } from './pattern.ts'

const record = anOperation({
  name: 'Receive',
  sourceLocation: { id: null, label: 'Dairy/Receiving/Bay 1' },
  material: { id: null, label: 'Raw/Milk' },
  operationType: 'RECEIVE',
  notes: null,
})

describe('a pattern', () => {
  it.each([
    ['CIP {n}', 7, 'CIP 7'],
    ['CIP {n:02}', 7, 'CIP 07'],
    ['CIP {n:3}', 7, 'CIP 007'],
    ['{n+10}', 1, '10'],
    ['{n:04+98}', 3, '0100'],
    ['{name} from {sourceLocation.name}', 1, 'Receive from Bay 1'],
    ['{sourceLocation.path}|{sourceLocationPath}', 1, 'Dairy/Receiving/Bay 1|Dairy/Receiving/Bay 1'],
    ['{material.name} {operationType}{notes}', 1, 'Milk RECEIVE'],
    ['{{n}} is {n}', 2, '{n} is 2'],
    ['{[default]Dairy/{name}/Running}', 1, '{[default]Dairy/Receive/Running}'],
    ['{ n : }', 1, undefined],
  ])('%s as the %ith is %s', (text, n, filled) => {
    const read = readPattern('2025-03', text)
    expect(read.ok ? read.pattern(record, n) : undefined).toBe(filled)
  })

  it.each([
    ['{nmae}', 'nmae', 'name'],
    ['{sourceLocation.nam}', 'sourceLocation.nam', 'sourceLocation.name'],
    ['{materialPth}', 'materialPth', 'materialPath'],
    ['{qqqqqqqqqqqq}', 'qqqqqqqqqqqq', null],
  ])('%s is unknown, and the nearest is named', (text, placeholder, nearest) => {
    expect(readPattern('2025-03', text)).toEqual({ ok: false, placeholder, nearest })
  })
})
