import { expect, test } from 'vitest'
import { rowsIn } from './paste-lines.ts'

const units = [{ id: 'x', name: 'Kilogram', symbol: 'kg' }]

test('a tree of locations is every place in it, and how it works where that is said', () => {
  const tree = 'Dairy\n  Silos\n    Silo1 [storage]\nPackaging/Caps'
  expect(rowsIn('locations', tree, units)).toEqual({
    locations: [
      { path: 'Dairy' },
      { path: 'Dairy/Silos' },
      { path: 'Dairy/Silos/Silo1', processType: 'STORAGE' },
      { path: 'Packaging' },
      { path: 'Packaging/Caps' },
    ],
  })
})

test('a tree of materials is what stands at its ends, in classes, with units by name or symbol', () => {
  const tree = 'Raw\n  Milk [kg]\n  Cream\tKilogram\nPackaging/Caps [pcs]\nWater'
  expect(rowsIn('materials', tree, units)).toEqual({
    materials: [
      { path: 'Raw/Milk', unitOfMeasureName: 'Kilogram' },
      { path: 'Raw/Cream', unitOfMeasureName: 'Kilogram' },
      { path: 'Packaging/Caps', unitOfMeasureName: 'pcs' },
      { path: 'Water' },
    ],
  })
})
