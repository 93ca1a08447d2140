import type { Section } from './section.ts'

export const general = {
  name: { kind: 'text', required: true, limit: 255 },
  enabled: { kind: 'flag', default: true },
  operationType: {
    kind: 'choice',
    default: 'CONSUME',
    contracts: {
      '2025-03': {
        values: [
          'CONSUME',
          'UNCONSUME',
          'PRODUCE',
          'MOVE',
          'SPLIT',
          'MERGE',
          'SCRAP',
          'RETURN',
          'STATUS_CHANGE',
          'EDIT',
          'RECEIVE',
          'SHIP',
        ],
      },
      '2025-09': {
        values: [
          'CONSUME',
          'UNCONSUME',
          'PRODUCE',
          'SCRAP',
          'SCRAP_ALL',
          'RETURN',
          'RECEIVE',
          'RECEIVE_AND_CONSUME',
          'SHIP',
        ],
      },
    },
  },
  operation: {
    kind: 'reference',
    to: 'operation',
    needed: { rule: 'trigger.noParent', when: { triggerSource: ['PARENT'] } },
  },
  reasonCode: { kind: 'reference', to: 'reasonCode' },
  notes: { kind: 'text', lines: true, limit: 4000 },
} as const satisfies Section
