import type { Section } from './section.ts'

export const advanced = {
  incrementProductionOrderCount: {
    kind: 'flag',
    default: false,
    when: { operationType: ['PRODUCE', 'SHIP'] },
  },
  flushIntervalMillis: { kind: 'integer', default: 0, atLeast: 0, contracts: { '2025-09': null } },
  spare1: { kind: 'text', limit: 255 },
  spare2: { kind: 'text', limit: 255 },
  spare3: { kind: 'text', limit: 255 },
  status: { kind: 'choice', default: 'IDLE', runtime: true },
  currentRecordId: { kind: 'id', runtime: true },
  id: { kind: 'id' },
} as const satisfies Section
