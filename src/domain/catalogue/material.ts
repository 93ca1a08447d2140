import type { Section } from './section.ts'

export const material = {
  materialSource: {
    kind: 'choice',
    default: 'STATIC',
    contracts: {
      '2025-03': { values: ['STATIC', 'EXPRESSION', 'MANUAL'] },
      // The data-model page of 2025-09 says PARENT where its other pages say MANUAL.
      '2025-09': { values: ['STATIC', 'EXPRESSION', 'MANUAL'], accepts: ['PARENT'] },
    },
  },
  material: {
    kind: 'reference',
    to: 'material',
    when: { materialSource: ['STATIC'] },
    needed: { rule: 'material.missing' },
  },
  materialExpression: {
    kind: 'expression',
    when: { materialSource: ['EXPRESSION'] },
    needed: { rule: 'material.missing' },
  },
  secondaryMaterial: { kind: 'reference', to: 'material', contracts: { '2025-03': null } },
  primaryLotResolutionStrategy: {
    kind: 'choice',
    default: 'AUTO_GENERATE',
    contracts: {
      '2025-03': { values: ['AUTO_GENERATE', 'EXPRESSION', 'MANUAL'] },
      '2025-09': {
        valuesWhen: { FROM_LOCATION: { operationType: ['CONSUME', 'RETURN', 'SHIP', 'SCRAP'] } },
      },
    },
  },
  primaryLotCodeExpression: {
    kind: 'expression',
    when: { primaryLotResolutionStrategy: ['EXPRESSION'] },
    needed: { rule: 'lotCode.missing' },
  },
  secondaryLotResolutionStrategy: { kind: 'choice', default: 'AUTO_GENERATE' },
  secondaryLotCodeExpression: {
    kind: 'expression',
    when: { secondaryLotResolutionStrategy: ['EXPRESSION'] },
    needed: { rule: 'lotCode.missing' },
  },
  createLotIfNotFound: {
    kind: 'flag',
    default: false,
    when: { operationType: ['CONSUME'] },
    // The user guide of 2025-09 offers it for every type: nothing a gateway accepts may be dropped.
    contracts: { '2025-09': { when: {} } },
  },
} as const satisfies Section
