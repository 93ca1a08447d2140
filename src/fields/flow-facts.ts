import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Lot, MaterialOrigin, Named, QuantityOrigin, Story } from '#domain/story.ts'
import type { WordsWith } from '#domain/words/words.ts'
import { shortTag, soleTag } from '#expression/references.ts'

/** A word of the picture: plain, or marked as missing or wrong. */
export interface FlowWord {
  readonly text: string
  readonly as: 'plain' | 'faint' | 'warn' | 'error'
}

export interface FlowPlace {
  readonly name: FlowWord
  /** A place that stores is a silo; one that is not known, or not chosen yet, stands open. */
  readonly shape: 'silo' | 'box' | 'open' | 'none'
  /** What lies there; null where no lot is concerned. */
  readonly lot: {
    readonly is: 'primary' | 'secondary'
    readonly title: string
    readonly about: FlowWord
  } | null
}

export interface Flow {
  readonly source: FlowPlace
  readonly destination: FlowPlace
  readonly material: FlowWord
  readonly quantity: FlowWord
  /** False where something is only written of a lot. */
  readonly moves: boolean
}

/** What the picture of a movement shows, side by side: everything the narration says of places, material and lots. */
export function flowOf(story: Story, plant: PlantIndex, words: WordsWith<'form'>): Flow {
  const { movement } = story
  return {
    source: placeOf(story, 'source', plant, words),
    destination: placeOf(story, 'destination', plant, words),
    material:
      movement.how === 'allLots' && story.material.by === 'call'
        ? faint(words.form.flow.allLots)
        : materialOf(story.material, words),
    quantity: quantityOf(story, words),
    moves: movement.how !== 'inPlace',
  }
}

function placeOf(
  story: Story,
  side: 'source' | 'destination',
  plant: PlantIndex,
  words: WordsWith<'form'>,
): FlowPlace {
  const { flow } = words.form
  const named = story[side]
  const isNeeded = side === 'source' ? story.sourceNeeded : story.destinationNeeded
  const isPrimary = story.movement.primary === side || story.movement.primary === 'both'
  const name = placeName(named, isNeeded, words)
  if (named.is === 'missing' && !isNeeded) return { name, shape: 'none', lot: null }
  const lot = isPrimary ? story.primaryLot : story.secondaryLot
  const areAll = story.movement.how === 'allLots'
  const title = isPrimary ? (areAll ? flow.allLots : flow.primary) : flow.secondary
  const about = areAll ? faint('') : lotWord(lot, words)
  return {
    name,
    shape: shapeOf(named, plant),
    lot: { is: isPrimary ? 'primary' : 'secondary', title, about },
  }
}

function placeName(named: Named, isNeeded: boolean, { form: { flow } }: WordsWith<'form'>): FlowWord {
  if (named.is === 'known') return plain(named.name)
  if (named.is === 'unknown') return { text: flow.unknown, as: 'error' }
  return isNeeded ? { text: flow.notChosen, as: 'warn' } : faint(flow.none)
}

function shapeOf(named: Named, { locationById }: PlantIndex): FlowPlace['shape'] {
  const location = named.is === 'known' ? locationById.get(named.id) : undefined
  if (location === undefined) return 'open'
  return location.lotStorageStrategy === 'NO_STORAGE' ? 'box' : 'silo'
}

function materialOf(material: MaterialOrigin, { form: { flow } }: WordsWith<'form'>): FlowWord {
  if (material.by === 'call') return faint(flow.material.call)
  if (material.by === 'expression') {
    return material.expression === null
      ? { text: flow.material.missing, as: 'warn' }
      : faint(flow.material.expression)
  }
  const { material: named } = material
  if (named.is === 'known') return plain(named.name)
  return named.is === 'unknown'
    ? { text: flow.material.unknown, as: 'error' }
    : { text: flow.material.missing, as: 'warn' }
}

function quantityOf({ quantity, unit }: Story, words: WordsWith<'form'>): FlowWord {
  const { flow } = words.form
  if (quantity.by !== 'call' && quantity.expression === null) return { text: flow.noQuantity, as: 'warn' }
  const how: Readonly<Record<QuantityOrigin['by'], string>> = {
    call: flow.byCall,
    value: flow.value,
    gain: flow.gain,
  }
  const symbol = unit.by === 'named' && unit.unit.is === 'known' ? `, ${unit.unit.name}` : ''
  return faint(`${how[quantity.by]}${symbol}`)
}

function lotWord(lot: Lot, { form: { flow } }: WordsWith<'form'>): FlowWord {
  if (lot.by !== 'expression') return faint(flow.lot[lot.by])
  if (lot.expression === null) return { text: flow.lot.missing, as: 'warn' }
  const tag = soleTag(lot.expression)
  return faint(tag === null ? flow.material.expression : flow.lot.expression(shortTag(tag)))
}

function plain(text: string): FlowWord {
  return { text, as: 'plain' }
}

function faint(text: string): FlowWord {
  return { text, as: 'faint' }
}
