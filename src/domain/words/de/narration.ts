import type { Edge, Lot, MaterialOrigin, QuantityOrigin, Story } from '../../story.ts'
import type { OperationType } from '../../vocabulary.ts'
import { code, grouped, type Prose, prose, strong, thingIn } from '../prose.ts'

const doing: Readonly<Record<OperationType, string>> = {
  CONSUME: 'der Verbrauch von',
  UNCONSUME: 'die Rückbuchung von',
  PRODUCE: 'die Produktion von',
  MOVE: 'die Umlagerung von',
  SPLIT: 'die Teilung eines Loses von',
  MERGE: 'die Zusammenführung von Losen von',
  SCRAP: 'das Verwerfen von',
  SCRAP_ALL: 'das Verwerfen aller Lose von',
  RETURN: 'die Rückgabe von',
  STATUS_CHANGE: 'die Statusänderung eines Loses von',
  EDIT: 'die Bearbeitung eines Loses von',
  RECEIVE: 'die Annahme von',
  RECEIVE_AND_CONSUME: 'Annahme und Verbrauch von',
  SHIP: 'der Versand von',
}

const turns: Readonly<Record<Edge, string>> = {
  RISING_EDGE: 'einschaltet',
  FALLING_EDGE: 'ausschaltet',
  CHANGE: 'sich ändert',
}

const thing = thingIn({
  missing: {
    operation: 'eine noch zu wählende Operation',
    material: 'noch zu wählendem Material',
    source: 'einer noch zu wählenden Quelle',
    destination: 'einem noch zu wählenden Ziel',
    unit: 'einer noch zu wählenden Einheit',
  },
  unknown: {
    operation: 'eine unbekannte Operation',
    material: 'unbekanntem Material',
    source: 'einem unbekannten Ort',
    destination: 'einem unbekannten Ort',
    unit: 'einer unbekannten Einheit',
  },
})

/** Ein Absatz: was sie auslöst, was dann geschieht, was am Ende gebucht wird. */
export function tell(story: Story): Prose {
  return [
    ...prose`${begins(story)}, beginnt ${doing[story.type]} ${material(story.material)}${from(story)}. `,
    ...prose`${ends(story)}, wird gebucht, ${booking(story)}.${wraps(story.quantity)}${asides(story)}`,
  ]
}

function begins({ start }: Story): Prose {
  if (start.by === 'call') return prose`Wenn ein Skript sie startet`
  if (start.by === 'parent') return prose`Wenn ${thing(start.parent, 'operation')} beginnt`
  return prose`Wenn ${code(start.expression, 'ein noch fehlender Startausdruck')} ${turns[start.edge]}`
}

function ends({ stop, stopsOnStart }: Story): Prose {
  if (stop.by === 'call') return prose`Wenn ein Skript sie beendet`
  if (stop.by === 'parent') return prose`Wenn diese Operation endet`
  const subject = stopsOnStart ? prose`er` : code(stop.expression, 'ein noch fehlender Stoppausdruck')
  return prose`Wenn ${subject} ${turns[stop.edge]}`
}

function material(origin: MaterialOrigin): Prose {
  if (origin.by === 'named') return thing(origin.material, 'material')
  if (origin.by === 'call') return prose`dem Material laut Aufruf`
  return prose`dem Material laut ${code(origin.expression, 'noch fehlendem Ausdruck')}`
}

function from({ source, sourceNeeded, movement }: Story): Prose {
  if (source.is === 'missing' && !sourceNeeded) return []
  return prose` ${movement.how === 'lot' ? 'aus' : 'in'} ${thing(source, 'source')}`
}

function booking(story: Story): Prose {
  const { movement, destination, destinationNeeded } = story
  const into =
    destination.is === 'missing' && !destinationNeeded
      ? []
      : prose` nach ${thing(destination, 'destination')}`
  const what = prose`${quantity(story.quantity)}, in ${unit(story)},`
  if (movement.how === 'allLots') return prose`${what} als Ausschuss, Los für Los`
  if (movement.how === 'inPlace') return prose`${what} an ${oldLot(story.primaryLot)}`
  if (movement.how === 'through') {
    return prose`${what} als ${newLot(story.primaryLot)} und wieder daraus${into}${secondaryAtDestination(story)}`
  }
  if (movement.primary === 'destination') {
    return prose`${what}${into} als ${newLot(story.primaryLot)}${secondaryAtSource(story)}`
  }
  return prose`${what} aus ${oldLot(story.primaryLot)}${into}${secondaryAtDestination(story)}`
}

function quantity(origin: QuantityOrigin): Prose {
  if (origin.by === 'call') return prose`welche Menge der Aufruf nennt`
  const expression = code(origin.expression, 'ein noch fehlender Ausdruck')
  return origin.by === 'value'
    ? prose`welchen Wert ${expression} hat`
    : prose`um was der Zähler ${expression} gestiegen ist`
}

function unit({ unit: origin, type }: Story): Prose {
  if (origin.by === 'named') return thing(origin.unit, 'unit')
  return type === 'PRODUCE'
    ? prose`der Einheit des Fertigungsauftrags, sonst der Basiseinheit des Materials`
    : prose`der Basiseinheit des Materials`
}

function newLot(lot: Lot): Prose {
  return lot.by === 'generated' ? prose`neues Los mit erzeugtem Code` : prose`Los laut ${lotName(lot)}`
}

function oldLot(lot: Lot): Prose {
  if (lot.by === 'generated') return prose`einem Los mit erzeugtem Code`
  return lot.by === 'location' ? prose`dem dort liegenden Los` : prose`dem Los laut ${lotName(lot)}`
}

function lotName(lot: Lot): Prose {
  if (lot.by === 'expression') return code(lot.expression, 'noch fehlendem Ausdruck')
  return lot.by === 'call' ? prose`Aufruf` : prose`Ort`
}

function secondaryAtSource({ source, secondaryLot }: Story): Prose {
  if (source.is === 'missing' || secondaryLot.by === 'generated') return []
  return prose`, aus ${oldLot(secondaryLot)}`
}

function secondaryAtDestination({ destination, secondaryLot, movement }: Story): Prose {
  if (destination.is === 'missing' || secondaryLot.by === 'generated' || movement.primary === 'both')
    return []
  return prose`, als ${newLot(secondaryLot)}`
}

function wraps(origin: QuantityOrigin): Prose {
  if (origin.by !== 'gain' || origin.wrapsAt === null) return []
  return prose` Der Zähler läuft bei ${strong(grouped(origin.wrapsAt, ['.', ',']))} über; Überläufe werden mitgezählt.`
}

function asides(story: Story): Prose {
  return [
    ...(story.secondaryMaterial.is === 'missing'
      ? []
      : prose` Das Sekundärlos besteht aus ${thing(story.secondaryMaterial, 'material')}.`),
    ...(story.createsMissingLot ? prose` Ein Los, das es nicht gibt, wird angelegt.` : []),
    ...(story.countsTowardsOrder ? prose` Der Fertigungsauftrag wächst um ebenso viel.` : []),
    ...(story.enabled
      ? []
      : prose` ${strong('Sie ist inaktiv')}: sie bleibt erhalten, wird aber nie ausgelöst.`),
  ]
}
