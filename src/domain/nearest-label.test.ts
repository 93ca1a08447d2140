import { expect, it } from 'vitest'
import { nearestLabel } from './nearest-label.ts'

const places = ['Dairy/Silos/Silo1', 'Dairy/Silos/Silo2', 'Mill/Silos/Silo2', 'Dairy/Bays'].map((label) => ({
  label,
}))
const units = [
  { label: 'Kilogram', also: 'kg' },
  { label: 'Gram', also: 'g' },
  { label: 'Each', also: undefined },
]

it.each([
  ['Dairy/Silos/Silo9', places, 'Dairy/Silos/Silo1'],
  ['silo1', places, 'Dairy/Silos/Silo1'],
  ['Silos/Silo1', places, 'Dairy/Silos/Silo1'],
  ['Bais', places, 'Dairy/Bays'],
  ['Silo2', places, null],
  ['Warehouse', places, null],
  ['KG', units, 'Kilogram'],
  ['Kilogramm', units, 'Kilogram'],
  ['litre', units, null],
] as const)('%j probably means, of %j, %j', (given, candidates, meant) => {
  expect(nearestLabel(given, candidates)).toBe(meant)
})
