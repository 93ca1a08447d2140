import { describe, expect, test } from 'vitest'
import { contentOf, readPlantFile } from './read-plant-file.ts'

describe('which list a file is', () => {
  test.each([
    ['export.csv', 'path,processType\nDairy,STORAGE', 'locations'],
    ['export.csv', 'path,erpId\nMilk,1', 'materials'],
    ['export.csv', 'name,symbol\nKilogram,kg', 'unitsOfMeasure'],
    ['export.csv', 'reasonCode,description\nA,b', 'reasonCodes'],
    ['my-locations.csv', 'path\nDairy', 'locations'],
    ['export.csv', 'path\nDairy', null],
    ['export.json', '[{"path":"Dairy","parentId":null}]', 'locations'],
  ])('%s with %j is %s', (name, text, kind) => {
    expect(readPlantFile(name, text)).toMatchObject({ guess: kind })
  })
})

test('JSON with the names of the lists is sent as it is', () => {
  const file = readPlantFile('plant.json', '\uFEFF{"materials":[{"path":"Milk"}]}')
  expect(contentOf(file, null)).toEqual({ lists: { materials: [{ path: 'Milk' }] } })
})

test.each(['', '   ', '{"a":1}', '[1,2', '{}'])('%j cannot be read', (text) => {
  expect(readPlantFile('x.json', text)).toEqual({ is: 'unreadable' })
})

test('a file of which nobody knows the list is not sent', () => {
  expect(contentOf(readPlantFile('x.csv', 'path\nDairy'), null)).toBeNull()
  expect(contentOf(readPlantFile('x.csv', 'path\nDairy'), 'locations')).toEqual({
    kind: 'locations',
    csv: 'path\nDairy',
  })
})
