import { describe, expect, test } from 'vitest'
import { formFieldsOf, nameOf, newValues, rowOf, valuesOf } from './form-values.ts'

const silo = {
  id: 'S',
  name: 'Silo1',
  path: 'Dairy/Silo1',
  parentId: 'D',
  type: 'UNIT',
  processType: 'STORAGE',
  sortOrder: 0,
  storageCapacity: 5000,
  storageCapacityUnitId: null,
  lotStorageStrategy: 'ALLOW_MULTIPLE',
  lotUseStrategy: 'FIFO',
  allowNegativeInventory: false,
}
const labels = () => 'Dairy'

describe('the form of a record', () => {
  test('asks for a place where it lies, not for its path; for a material its path, not its name', () => {
    const names = (kind: 'locations' | 'materials') => formFieldsOf(kind).map(({ name }) => name)
    expect([names('locations').includes('path'), names('locations').includes('parentId')]).toEqual([
      false,
      true,
    ])
    expect([names('materials').includes('path'), names('materials').includes('name')]).toEqual([true, false])
  })

  test('shows other records by what they are called', () => {
    expect(valuesOf('locations', silo, labels)).toMatchObject({
      parentId: 'Dairy',
      storageCapacity: '5000',
      storageCapacityUnitId: '',
      allowNegativeInventory: false,
    })
  })

  test('sends what was changed and nothing else', () => {
    const before = valuesOf('locations', silo, labels)
    const after = { ...before, storageCapacity: '7,5', storageCapacityUnitId: 'Kilogram', parentId: '' }
    expect(rowOf('locations', before, before)).toEqual({})
    expect(rowOf('locations', after, before)).toEqual({
      storageCapacity: 7.5,
      storageCapacityUnitName: 'Kilogram',
      parentPath: null,
    })
  })

  test.each([
    ['locations', 'Dairy/Bays/Bay1', { name: 'Bay1', parentId: 'Dairy/Bays' }],
    ['materials', 'Raw/Milk', { path: 'Raw/Milk' }],
    ['unitsOfMeasure', 'Kilogram', { name: 'Kilogram' }],
  ] as const)('begins a new record of %s with what rows wait for', (kind, called, values) => {
    expect(newValues(kind, called)).toMatchObject(values)
    expect(nameOf(kind, newValues(kind, called))).toBe(called)
  })
})
