import type { Section } from './section.ts'

export const quantity = {
  quantitySource: { kind: 'choice', default: 'EXPRESSION' },
  quantityExpression: {
    kind: 'expression',
    when: { quantitySource: ['EXPRESSION'] },
    needed: { rule: 'quantity.missing' },
  },
  quantityCalcType: {
    kind: 'choice',
    default: 'DIRECT',
    when: { quantitySource: ['EXPRESSION'] },
    contracts: {
      '2025-03': { values: ['DIRECT', 'RISING'], renamed: { DELTA: 'RISING' } },
      '2025-09': { values: ['DELTA', 'DIRECT'], default: 'DELTA', renamed: { RISING: 'DELTA' } },
    },
  },
  quantityOverflowValue: {
    kind: 'decimal',
    above: 0,
    when: { quantitySource: ['EXPRESSION'], quantityCalcType: ['RISING', 'DELTA'] },
    contracts: { '2025-03': { wire: 'text' }, '2025-09': { wire: 'number' } },
  },
} as const satisfies Section
