import type { Section } from './section.ts'

export const movement = {
  sourceLocation: {
    kind: 'reference',
    to: 'location',
    needed: {
      rule: 'source.missing',
      when: {
        operationType: ['CONSUME', 'SHIP', 'SCRAP', 'RETURN', 'MOVE', 'SCRAP_ALL', 'RECEIVE_AND_CONSUME'],
      },
    },
  },
  destinationLocation: {
    kind: 'reference',
    to: 'location',
    needed: {
      rule: 'destination.missing',
      when: { operationType: ['PRODUCE', 'UNCONSUME', 'RECEIVE', 'MOVE'] },
    },
  },
} as const satisfies Section
