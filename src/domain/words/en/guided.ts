import type { ChoiceName, ChoiceValue } from '../../vocabulary.ts'

/** The questions that lead to one operation. */
export const guided = {
  title: 'One operation, question by question',
  nothingStored: 'Nothing is stored yet',
  steps: 'Questions',
  progress: (at: number, all: number) => `Question ${at} of ${all}`,
  questions: {
    what: { title: 'What happens?', hint: 'The one thing that this operation books.' },
    where: { title: 'Where?', hint: 'The place that it needs comes first; the other one may stay empty.' },
    material: { title: 'Of what?', hint: 'The material that is booked.' },
    trigger: { title: 'What starts and stops it?', hint: 'While it runs, the material is on its way.' },
    quantity: { title: 'How much?', hint: 'Where the number comes from, and what it counts.' },
    lot: { title: 'Which lot?', hint: 'The lot whose quantity changes, and how it gets its code.' },
    name: {
      title: 'What is it called?',
      hint: 'The name is a proposal from your answers; change it as you like.',
    },
  },
  /** What a choice means, for whoever does not know its values. */
  sentences: {
    materialSource: {
      STATIC: 'It is always the same material',
      EXPRESSION: 'A tag or an expression says which',
      MANUAL: 'Whoever starts it says which',
      PARENT: 'The parent operation says which',
    },
    triggerSource: {
      EXPRESSION: 'A tag or an expression turns on and off',
      MANUAL: 'A script starts and stops it',
      PARENT: 'It runs while its parent operation runs',
    },
    quantitySource: {
      EXPRESSION: 'A counter or a scale, read by an expression',
      MANUAL: 'Whoever stops it says how much',
    },
    quantityCalcType: {
      DIRECT: 'The value when it stops is the quantity',
      RISING: 'What the counter gained while it ran',
      DELTA: 'What the counter gained while it ran',
    },
    unitOfMeasureResolutionStrategy: {
      STATIC: 'Always the same unit',
      FROM_CONTEXT: 'The production order’s unit, else the material’s own',
    },
    primaryLotResolutionStrategy: {
      AUTO_GENERATE: 'A new code is made each time',
      EXPRESSION: 'A tag or an expression gives the code',
      MANUAL: 'Whoever starts it gives the code',
      FROM_LOCATION: 'The lot that lies at the place',
    },
    secondaryLotResolutionStrategy: {
      AUTO_GENERATE: 'A new code is made each time',
      EXPRESSION: 'A tag or an expression gives the code',
      MANUAL: 'Whoever starts it gives the code',
    },
    inventoryNameResolutionStrategy: {
      STATIC: 'Always the same name',
      EXPRESSION: 'A tag or an expression gives the name',
      MANUAL: 'Whoever starts it gives the name',
      AUTO_GENERATE: 'A name is made each time',
    },
  } satisfies { readonly [C in ChoiceName]?: Readonly<Record<ChoiceValue<C>, string>> } as Readonly<
    Partial<Record<string, Readonly<Record<string, string>>>>
  >,
  nameOf: {
    plain: (type: string, material: string) => `${type} ${material}`.trim(),
    from: (place: string) => ` from ${place}`,
    into: (place: string) => ` into ${place}`,
  },
  open: 'still open',
  missing: (count: number) => `${count} missing`,
  pane: 'What it will do',
  nothingMissing: 'Nothing is missing.',
  lacks: 'Missing before it can run:',
  back: 'Back',
  next: 'Next',
  create: 'Create',
  creating: 'Creating…',
  inEditor: 'Open in the full editor',
  failed: (detail: string) => `Not created: ${detail}`,
  unreachable: 'The server cannot be reached. Your answers are kept here; try again when it is back.',
  tryAgain: 'Try again',
  created: {
    title: (name: string) => `${name} is created`,
    complete: 'Nothing is missing: it will run as told beside.',
    incomplete: (count: number) =>
      `${count} ${count === 1 ? 'answer is' : 'answers are'} still missing before it can run.`,
    openIt: 'Open it',
    another: 'Another like this',
    fresh: 'A new one',
    list: 'To the operations',
  },
  draft: {
    offer: (when: string) => `An operation that you were describing on ${when} is still here.`,
    goOn: 'Go on with it',
    discard: 'Discard',
  },
  leave: {
    title: 'Leave the questions?',
    text: 'Your answers are not stored as an operation yet. They stay in this browser and are offered when you come back.',
    stay: 'Stay',
    leave: 'Leave',
  },
  failedTitle: 'The plant could not be fetched',
}
