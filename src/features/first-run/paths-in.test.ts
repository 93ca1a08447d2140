import { expect, test } from 'vitest'
import { pathsIn } from './paths-in.ts'

test.each([
  [
    'indented lines',
    'Dairy\n  Bays\n    Bay1\n    Bay2\n  Silo',
    ['Dairy', 'Dairy/Bays', 'Dairy/Bays/Bay1', 'Dairy/Bays/Bay2', 'Dairy/Silo'],
  ],
  [
    'tabs, as a spreadsheet copies them',
    'Dairy\t\n\tBays\r\n\t\tBay1',
    ['Dairy', 'Dairy/Bays', 'Dairy/Bays/Bay1'],
  ],
  [
    'paths, with the places above them',
    'Dairy/Bays/Bay1\n/Dairy/Silo/',
    ['Dairy', 'Dairy/Bays', 'Dairy/Bays/Bay1', 'Dairy/Silo'],
  ],
  ['two roots', 'A\nB\n  C', ['A', 'B', 'B/C']],
  ['a place named twice once', 'A\n  B\nA\n  C', ['A', 'A/B', 'A/C']],
  ['empty lines and loose slashes as nothing', '\n / \n', []],
  [
    'what stands beside a name, behind a tab or in brackets',
    'Raw\n  Milk\tkg\n    Cream [ kg ]\nWater []\nRaw/Salt [kg]\nRaw/Milk',
    ['Raw', 'Raw/Milk=kg', 'Raw/Milk/Cream=kg', 'Water', 'Raw/Salt=kg'],
  ],
])('reads %s', (_, text, paths) => {
  const told = pathsIn(text).map(({ path, beside }) => (beside === null ? path : `${path}=${beside}`))
  expect(told).toEqual(paths)
})
