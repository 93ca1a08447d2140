import type { Edge, Lot, MaterialOrigin, QuantityOrigin, Story, UnitOrigin } from '../../story.ts'
import type { OperationType } from '../../vocabulary.ts'
import { code, grouped, type Prose, prose, strong, thingIn } from '../prose.ts'

const doing: Readonly<Record<OperationType, string>> = {
  CONSUME: 'consuming',
  UNCONSUME: 'giving back',
  PRODUCE: 'producing',
  MOVE: 'moving',
  SPLIT: 'splitting a lot of',
  MERGE: 'merging lots of',
  SCRAP: 'scrapping',
  SCRAP_ALL: 'scrapping every lot of',
  RETURN: 'returning',
  STATUS_CHANGE: 'changing the status of a lot of',
  EDIT: 'editing a lot of',
  RECEIVE: 'receiving',
  RECEIVE_AND_CONSUME: 'receiving and consuming',
  SHIP: 'shipping',
}

const turns: Readonly<Record<Edge, string>> = {
  RISING_EDGE: 'turns on',
  FALLING_EDGE: 'turns off',
  CHANGE: 'changes',
}

const thing = thingIn({
  missing: {
    operation: 'a parent operation yet to be chosen',
    material: 'a material yet to be chosen',
    source: 'a source yet to be chosen',
    destination: 'a destination yet to be chosen',
    unit: 'a unit yet to be chosen',
  },
  unknown: {
    operation: 'an unknown operation',
    material: 'an unknown material',
    source: 'an unknown location',
    destination: 'an unknown location',
    unit: 'an unknown unit',
  },
})

/** One paragraph: what starts it, what it then does, what it books when it stops. */
export function tell(story: Story): Prose {
  return [
    ...prose`${begins(story)}, start ${doing[story.type]} ${material(story.material)}${from(story)}. `,
    ...prose`${ends(story)}, ${booking(story)}.${wraps(story.quantity)}${asides(story)}`,
  ]
}

function begins({ start }: Story): Prose {
  if (start.by === 'call') return prose`When a script calls for it`
  if (start.by === 'parent') return prose`When ${thing(start.parent, 'operation')} starts`
  return prose`When ${code(start.expression, 'a start expression yet to be given')} ${turns[start.edge]}`
}

function ends({ stop, stopsOnStart }: Story): Prose {
  if (stop.by === 'call') return prose`When a script stops it`
  if (stop.by === 'parent') return prose`When that operation stops`
  const subject = stopsOnStart ? prose`it` : code(stop.expression, 'a stop expression yet to be given')
  return prose`When ${subject} ${turns[stop.edge]}`
}

function material(origin: MaterialOrigin): Prose {
  if (origin.by === 'named') return thing(origin.material, 'material')
  if (origin.by === 'call') return prose`the material that the call names`
  return prose`the material that ${code(origin.expression, 'an expression yet to be given')} names`
}

function from({ source, sourceNeeded, movement }: Story): Prose {
  if (source.is === 'missing' && !sourceNeeded) return []
  return prose` ${movement.how === 'lot' ? 'from' : 'at'} ${thing(source, 'source')}`
}

function booking(story: Story): Prose {
  const { movement, destination, destinationNeeded } = story
  const into =
    destination.is === 'missing' && !destinationNeeded
      ? []
      : prose` into ${thing(destination, 'destination')}`
  const what = prose`book ${quantity(story.quantity)}, in ${unit(story)},`
  if (movement.how === 'allLots') return prose`${what} as scrap, lot by lot`
  if (movement.how === 'inPlace') return prose`${what} on ${oldLot(story.primaryLot)}`
  if (movement.how === 'through') {
    return prose`${what} as ${newLot(story.primaryLot)}, and out of it again${into}${secondaryAtDestination(story)}`
  }
  if (movement.primary === 'destination') {
    return prose`${what}${into} as ${newLot(story.primaryLot)}${secondaryAtSource(story)}`
  }
  return prose`${what} out of ${oldLot(story.primaryLot)}${into}${secondaryAtDestination(story)}`
}

function quantity(origin: QuantityOrigin): Prose {
  if (origin.by === 'call') return prose`the quantity that the call gives`
  const expression = code(origin.expression, 'an expression yet to be given')
  return origin.by === 'value'
    ? prose`the value of ${expression}`
    : prose`what the counter ${expression} gained`
}

function unit({ unit: origin, type }: Story): Prose {
  return unitWords(origin, type)
}

function unitWords(origin: UnitOrigin, type: OperationType): Prose {
  if (origin.by === 'named') return thing(origin.unit, 'unit')
  return type === 'PRODUCE'
    ? prose`the production order’s unit, else the material’s base unit`
    : prose`the material’s base unit`
}

function newLot(lot: Lot): Prose {
  if (lot.by === 'generated') return prose`a new lot with a generated code`
  return prose`the lot that ${lotName(lot)} names`
}

function oldLot(lot: Lot): Prose {
  if (lot.by === 'generated') return prose`a lot with a generated code`
  if (lot.by === 'location') return prose`the lot that lies there`
  return prose`the lot that ${lotName(lot)} names`
}

function lotName(lot: Lot): Prose {
  if (lot.by === 'call') return prose`the call`
  return lot.by === 'expression' ? code(lot.expression, 'an expression yet to be given') : prose`the location`
}

function secondaryAtSource({ source, secondaryLot }: Story): Prose {
  if (source.is === 'missing' || secondaryLot.by === 'generated') return []
  return prose`, out of ${oldLot(secondaryLot)}`
}

function secondaryAtDestination({ destination, secondaryLot, movement }: Story): Prose {
  if (destination.is === 'missing' || secondaryLot.by === 'generated' || movement.primary === 'both')
    return []
  return prose`, as ${newLot(secondaryLot)}`
}

function wraps(origin: QuantityOrigin): Prose {
  if (origin.by !== 'gain' || origin.wrapsAt === null) return []
  return prose` The counter wraps at ${strong(grouped(origin.wrapsAt, [',', '.']))}; wraps are counted.`
}

function asides(story: Story): Prose {
  return [
    ...(story.secondaryMaterial.is === 'missing'
      ? []
      : prose` The secondary lot is of ${thing(story.secondaryMaterial, 'material')}.`),
    ...(story.createsMissingLot ? prose` A lot that is not there is created.` : []),
    ...(story.countsTowardsOrder ? prose` The production order’s count grows by as much.` : []),
    ...(story.enabled ? [] : prose` ${strong('It is disabled')}: it is kept, but never triggered.`),
  ]
}
