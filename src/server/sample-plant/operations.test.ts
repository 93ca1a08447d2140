import { describe, expect, it } from 'vitest'
import { sampleInventoryOperations } from '#server/sample-plant/operations.ts'

describe('the nineteen operations of a receiving area', () => {
  const bodies = sampleInventoryOperations('2025-03')
  const at = (path: string | null) => (path === null ? undefined : `Cascade/Twin Falls/Dairy/${path}`)
  const upTo = (count: number, make: (n: number) => readonly (string | null)[]) =>
    Array.from({ length: count }, (_, index) => make(index + 1))
  const cip = (silo: string) => (n: number) =>
    [`CIP ${silo}${n}`, 'SCRAP', `Receiving/${silo}s/${silo}${n}`, null, `CIP/${silo}${n}/Active`] as const

  it.each([
    ...upTo(3, (n) => [
      `Receive from Bay ${n} into RawSilo${n}`,
      'RECEIVE',
      `Receiving/Bays/Bay${n}`,
      `Receiving/RawSilos/RawSilo${n}`,
      `Receiving/Bay${n}/Unloading`,
    ]),
    ...upTo(3, (n) => [
      `Separator consumes RawSilo${n}`,
      'CONSUME',
      `Receiving/RawSilos/RawSilo${n}`,
      'Receiving/Separator',
      `Separator/Feeding${n}`,
    ]),
    ...['Cream', 'Skim'].flatMap((what) =>
      upTo(2, (n) => [
        `Separator produces to ${what}Silo${n}`,
        'PRODUCE',
        'Receiving/Separator',
        `Receiving/${what}Silos/${what}Silo${n}`,
        `Separator/${what}${n}`,
      ]),
    ),
    ...upTo(3, cip('RawSilo')),
    ...upTo(2, cip('CreamSilo')),
    ...upTo(2, cip('SkimSilo')),
    ['Receive salt', 'RECEIVE', 'Receiving/SaltUnload', 'Receiving/Separator', 'SaltUnload/Running'],
    [
      'Ship cream from CreamSilo1',
      'SHIP',
      'Receiving/CreamSilos/CreamSilo1',
      'Shipping/CreamShipping',
      'Shipping/Cream/Loading',
    ],
  ])('%s', (name, type = '', source = null, destination = null, tag = null) => {
    const body = bodies.find((each) => each.name === name) ?? {}
    expect(body.operationType ?? 'CONSUME').toBe(type)
    expect(body.sourceLocationPath).toBe(at(source))
    expect(body.destinationLocationPath).toBe(at(destination))
    expect(body.startTriggerExpression).toBe(`{[default]${tag}}`)
    expect(body.stopTriggerExpression).toBe(`{[default]${tag}}`)
    expect(body.quantityExpression).toMatch(/^\{\[default\].+\/Total\}$/)
    expect([body.quantityCalcType, body.quantityOverflowValue]).toEqual(['RISING', '1000000'])
  })
})
