import { expect, test } from 'vitest'
import { rowsIn } from './paste-lines.ts'

const tree = 'Raw\n  Milk\n  Cream\nPackaging/Caps'

test('a tree of locations is every place in it', () => {
  expect(rowsIn('locations', tree)).toEqual({
    locations: ['Raw', 'Raw/Milk', 'Raw/Cream', 'Packaging', 'Packaging/Caps'].map((path) => ({ path })),
  })
})

test('a tree of materials is what stands at its ends, in classes', () => {
  expect(rowsIn('materials', tree)).toEqual({
    materials: ['Raw/Milk', 'Raw/Cream', 'Packaging/Caps'].map((path) => ({ path })),
  })
})
