import type { UnitOfMeasure } from '#domain/plant.ts'

export const unitsOfMeasure: UnitOfMeasure[] = [
  { id: '01JCH3WA1K-092A6561-VDPF6357', name: 'Kilogram', symbol: 'kg' },
  { id: '01JCH3YAS0-WGB1PNZM-W9GD5PND', name: 'Gram', symbol: 'g' },
  { id: '01JCH3Z3BM-312RJ3HM-Y8XP8HC2', name: 'Tonne', symbol: 't' },
  { id: '01JCH3ZJ2D-VWGT0B4R-663KAKER', name: 'Pound', symbol: 'lb' },
  { id: '01JCH40WCT-DM1N5TM5-TA89DZP8', name: 'Litre', symbol: 'l' },
  { id: '01JCH424TB-SCJKESJ5-PMYNJWT0', name: 'Millilitre', symbol: 'ml' },
  { id: '01JCH42BNH-3KE8KJ2M-5WS95084', name: 'US gallon', symbol: 'gal' },
  { id: '01JCH3T85P-KVCB8ZR5-0B83A3SX', name: 'Each', symbol: 'ea' },
  { id: '01JCH43W66-HBWQS9A4-RDJCPECM', name: 'Case', symbol: 'cs' },
  { id: '01JCH45MJ6-DTAY9FSB-V3B6QBN9', name: 'Pallet', symbol: 'plt' },
]

export function unitId(name: string): string {
  const unit = unitsOfMeasure.find((one) => one.name === name)
  if (!unit) throw new Error(`The sample plant has no unit ${name}`)
  return unit.id
}
