import { expect, test } from 'vitest'
import { layOut } from './column-layout.ts'

const columns = [
  { id: 'name', width: 200, ideal: 260, grow: 1 },
  { id: 'type', width: 100 },
  { id: 'source', width: 100, grow: 3 },
]

test.each([
  ['too little room: each its least, and the table scrolls', 300, [200, 100, 100]],
  ['just enough', 400, [200, 100, 100]],
  ['a little more goes to what would like to be wider', 430, [230, 100, 100]],
  ['the rest is shared', 500, [270, 100, 130]],
])('%s', (_, room, widths) => {
  expect(Object.values(layOut(columns, room).widths)).toEqual(widths)
})

test('no pixel is shared twice', () => {
  expect(layOut(columns, 1001).total).toBeLessThanOrEqual(1001)
})
