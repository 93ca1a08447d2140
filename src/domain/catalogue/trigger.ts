import type { Section } from './section.ts'

export const trigger = {
  triggerSource: { kind: 'choice', default: 'EXPRESSION' },
  startTriggerExpression: {
    kind: 'expression',
    when: { triggerSource: ['EXPRESSION'] },
    needed: { rule: 'trigger.neverStarts' },
  },
  startTriggerType: { kind: 'choice', default: 'RISING_EDGE', when: { triggerSource: ['EXPRESSION'] } },
  stopTriggerExpression: {
    kind: 'expression',
    when: { triggerSource: ['EXPRESSION'] },
    needed: { rule: 'trigger.neverStops' },
  },
  stopTriggerType: { kind: 'choice', default: 'FALLING_EDGE', when: { triggerSource: ['EXPRESSION'] } },
} as const satisfies Section
