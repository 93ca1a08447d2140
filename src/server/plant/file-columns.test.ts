import { expect, it } from 'vitest'
import { type FileColumn, readColumns } from './file-columns.ts'

const read = (property: string) => ({ property, isNear: false, nearest: null })
const near = (property: string) => ({ property, isNear: true, nearest: null })
const ignored = (nearest: string | null) => ({ property: null, isNear: false, nearest })

it.each<[readonly string[], [string, string | null][], readonly Omit<FileColumn, 'column'>[]]>([
  [['Path', 'ERP-ID'], [], [read('path'), read('erpId')]],
  [['path', 'desription'], [], [read('path'), near('description')]],
  [['desription', 'description'], [], [ignored('description'), read('description')]],
  [['unitOfMeasure'], [], [ignored('unitOfMeasureName')]],
  [['Path', 'path'], [], [read('path'), ignored('path')]],
  [['Bezeichnung'], [['Bezeichnung', 'path']], [read('path')]],
  [['path', 'erpId'], [['path', null]], [ignored(null), read('erpId')]],
  [['erpId', 'number'], [['number', 'erpId']], [ignored('erpId'), read('erpId')]],
  [['path'], [['path', 'colour']], [ignored(null)]],
])('the columns %j, said to be %j, are %j', (names, said, expected) => {
  const columns = expected.map((each, at) => ({ column: names[at], ...each }))
  expect(readColumns('materials', names, new Map(said))).toEqual(columns)
})
