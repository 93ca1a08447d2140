import { expect, it } from 'vitest'
import { refusedPlantCsv } from './refused-plant.ts'

const rows = [
  { given: { path: '=A', unitOfMeasureName: 'Pint', shelfLifeDays: 1.5 }, reason: 'There is no Pint.' },
  { given: { path: 'B', unitOfMeasureName: null, erpId: '' }, reason: 'Twice; or thrice' },
]

it.each([
  [
    { separator: ',', decimal: '.' } as const,
    [
      'path,erpId,unitOfMeasureName,shelfLifeDays,Why',
      "'=A,,Pint,1.5,There is no Pint.",
      'B,,,,Twice; or thrice',
    ],
  ],
  [
    { separator: ';', decimal: ',' } as const,
    [
      'path;erpId;unitOfMeasureName;shelfLifeDays;Why',
      "'=A;;Pint;1,5;There is no Pint.",
      'B;;;;"Twice; or thrice"',
    ],
  ],
])('refused rows are written with %j', (dialect, lines) => {
  expect(refusedPlantCsv('materials', rows, dialect, 'Why')).toBe(`\u{feff}${lines.join('\r\n')}\r\n`)
})
