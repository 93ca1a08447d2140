import { expect, test } from 'vitest'
import { fitPath, fitTag } from './path-fit.ts'

const silo = 'Cascade/Twin Falls/Dairy/Receiving/RawSilos/RawSilo1'

test.each([
  [silo, 100, 'Cascade/Twin Falls/Dairy/Receiving/RawSilos/', 'RawSilo1'],
  [silo, 19, '…/RawSilos/', 'RawSilo1'],
  [silo, 18, '…/', 'RawSilo1'],
  [silo, 9.9, '', 'RawSilo1'],
  [silo, 3, '…/', 'RawSilo1'],
  ['Cascade', 3, '', 'Cascade'],
])('%s in %i letters keeps whole segments', (path, letters, head, leaf) => {
  expect(fitPath(path, letters)).toEqual({ head, leaf })
})

test.each([
  ['Separator/Feeding2', 18, 'Separator/Feeding2'],
  ['Receiving/Bay1/Unloading', 16, '…/Bay1/Unloading'],
  ['Receiving/Bay1/Unloading', 15, 'Bay1/Unloading'],
  ['CIP/CreamSilo1/Active', 16.9, '…eamSilo1/Active'],
  ['Separator/Feeding2', 12, '…or/Feeding2'],
])('the tag %s in %i letters keeps its last two segments', (tag, letters, shown) => {
  expect(fitTag(tag, letters)).toBe(shown)
})
