import type { Section } from './section.ts'

export const inventory = {
  inventoryNameResolutionStrategy: {
    kind: 'choice',
    default: 'MANUAL',
    contracts: { '2025-09': { default: 'STATIC' } },
  },
  inventoryName: {
    kind: 'text',
    limit: 255,
    when: { inventoryNameResolutionStrategy: ['STATIC'] },
    needed: { rule: 'inventoryName.missing' },
  },
  inventoryNameExpression: {
    kind: 'expression',
    when: { inventoryNameResolutionStrategy: ['EXPRESSION'] },
    needed: { rule: 'inventoryName.missing' },
  },
  unitOfMeasureResolutionStrategy: { kind: 'choice', default: 'STATIC' },
  unitOfMeasure: {
    kind: 'reference',
    to: 'unitOfMeasure',
    when: { unitOfMeasureResolutionStrategy: ['STATIC'] },
    needed: { rule: 'unit.missing' },
  },
} as const satisfies Section
