import { expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { countHoldings } from './holdings.ts'

it('What a selection holds is counted field by field, where the field applies', () => {
  const silo = { id: '01JD7M94CJ-HPEQEJ1F-QA8EQ6VZ', label: 'Dairy/Silo1' }
  const count = countHoldings('2025-03')
  count.add(anOperation({ name: 'a', sourceLocation: silo, quantityCalcType: 'RISING' }))
  count.add(anOperation({ name: 'b', sourceLocation: silo, quantityCalcType: 'DIRECT', notes: 'n' }))
  count.add(anOperation({ name: 'c', quantitySource: 'MANUAL', quantityCalcType: null, notes: ' ' }))
  const { total, fields } = count.holdings()
  const of = (name: string) => fields.find(({ parameter }) => parameter === name)
  expect(total).toBe(3)
  expect(of('name')).toMatchObject({ applies: 3, empty: 0, distinct: 3 })
  expect(of('notes')).toMatchObject({ applies: 3, empty: 2, distinct: 1, values: [{ value: 'n', count: 1 }] })
  expect(of('sourceLocationPath')).toMatchObject({
    empty: 1,
    distinct: 1,
    values: [{ value: 'Dairy/Silo1', count: 2 }],
  })
  expect(of('quantityCalcType')).toMatchObject({ applies: 2, empty: 0, distinct: 2 })
})
