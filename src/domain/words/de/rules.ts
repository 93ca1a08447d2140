import type { Rule } from '../../rules.ts'
import { type Params, paramReader } from '../params.ts'
import { fields } from './fields.ts'
import { values } from './values.ts'

const { text, quoted, number, has, target, type, value, choice, choiceValues } = paramReader({
  locale: 'de',
  quote: (quote) => `„${quote}“`,
  targets: {
    location: 'Ort',
    material: 'Material',
    unitOfMeasure: 'Einheit',
    reasonCode: 'Grundcode',
    operation: 'Operation',
  },
  types: {
    text: 'ein Text',
    integer: 'eine ganze Zahl',
    number: 'eine Zahl',
    'decimal as text': 'eine Dezimalzahl als Text, etwa "1000000"',
    boolean: 'true oder false',
    object: 'ein Objekt von Parametern',
    array: 'eine Liste',
    null: 'nichts',
  },
  labels: fields,
  values,
})

const nearest = (p: Params) => (has(p, 'nearest') ? ` Am nächsten: ${text(p, 'nearest')}` : '')
const leftOut = (p: Params) =>
  has(p, 'leftOut') ? ` Es steht in Zeile ${number(p, 'leftOut')}, die weggelassen wird.` : ''

export const rules: Readonly<Record<Rule, (params: Params) => string>> = {
  'name.missing': () => 'Eine Bestandsoperation braucht einen Namen.',
  'choice.unknown': (p) => `${quoted(p, 'given')} gehört nicht zu den Werten: ${text(p, 'values')}.`,
  'choice.notForType': (p) => `${quoted(p, 'given')} gibt es nur bei ${choice(p)} ${choiceValues(p)}.`,
  'choice.missing': (p) => `Eine Auswahl kann nicht leer sein; möglich sind ${text(p, 'values')}.`,
  'type.wrong': (p) => `Hier muss ${type(p, 'expected')} stehen; es ist ${type(p, 'given')}.`,
  'ulid.malformed': (p) =>
    `${quoted(p, 'given')} ist keine ULID: 26 Zeichen aus 0-9 und A-Z ohne I, L, O und U, das erste 0 bis 7, wie 01JD7M94CJ-HPEQEJ1F-QA8EQ6VE.`,
  'reference.unknown': (p) => `Nicht vorhanden: ${target(p)} ${text(p, 'given')}.${nearest(p)}${leftOut(p)}`,
  'reference.contradictory': (p) =>
    `Die Id meint ${text(p, 'id')}, angegeben ist aber ${target(p)} ${text(p, 'label')}; eines genügt, sonst müssen beide übereinstimmen.`,
  'reference.ambiguous': (p) =>
    `${text(p, 'given')} heißen ${text(p, 'count')} (${target(p)}); die Id sagt, welches gemeint ist.`,
  'text.tooLong': (p) =>
    `Das sind ${number(p, 'length')} Zeichen; höchstens ${number(p, 'limit')} werden gehalten.`,
  'text.unstorable': () => 'Ein Zeichen lässt sich nicht speichern (NUL oder ein halbes Surrogatpaar).',
  'number.malformed': (p) => `${quoted(p, 'given')} ist keine Dezimalzahl wie 1000000.`,
  'number.outOfRange': (p) =>
    has(p, 'above')
      ? `${text(p, 'given')} liegt außerhalb: größer als ${number(p, 'above')}, mit höchstens 15 Ziffern.`
      : `${text(p, 'given')} liegt außerhalb: von ${number(p, 'least')} bis ${number(p, 'most')}.`,
  'date.malformed': (p) =>
    `${quoted(p, 'given')} ist kein Datum nach ISO 8601 wie 2026-01-31 oder 2026-01-31T08:00:00Z.`,
  'value.several': (p) => `Das sind ${text(p, 'count')} Werte; möglich ist hier nur einer.`,
  'parameter.unknown': (p) => `Einen Parameter ${quoted(p, 'parameter')} gibt es nicht.${nearest(p)}`,
  'cursor.malformed': () => 'Diese Marke stammt nicht aus dieser Liste; bitte ohne sie von vorn beginnen.',
  'view.unnamed': () => 'Eine Ansicht braucht einen Namen.',
  'view.nameTaken': (p) =>
    `Eine Ansicht ${quoted(p, 'name')} gibt es schon, gespeichert von ${text(p, 'by')}; bitte einen anderen Namen wählen oder sie überschreiben.`,
  'view.tooMany': (p) =>
    `Es gibt schon ${number(p, 'limit')} Ansichten, mehr sind nicht möglich; bitte zuerst eine löschen.`,
  'field.notBulk': () => 'Das gehört zu einem Datensatz allein und lässt sich nicht bei mehreren ändern.',
  'field.notText': () =>
    'Ersetzen, voranstellen, anhängen oder aus einem Muster bilden lässt sich nur ein Text oder ein Ausdruck.',
  'find.empty': () => 'Es ist nichts zu suchen angegeben.',
  'regex.malformed': (p) =>
    `${quoted(p, 'given')} ist kein regulärer Ausdruck, der hier gilt: ${text(p, 'reason')}.`,
  'regex.tooSlow': () => 'Dieser reguläre Ausdruck braucht hier zu lange; ein einfacherer ist nötig.',
  'placeholder.unknown': (p) => `Einen Platzhalter {${text(p, 'given')}} gibt es nicht.${nearest(p)}`,
  'placeholder.unfilled': (p) => `Der Platzhalter {${text(p, 'given')}} hat keinen Wert.`,
  'placeholder.malformed': () =>
    'Einer geschweiften Klammer fehlt hier ihr Ende oder der Name dazwischen. Ein Platzhalter ist {bay}; eine Klammer, die ein Zeichen sein soll, wird doppelt geschrieben.',
  'template.unnamed': () => 'Eine Vorlage braucht einen Namen.',
  'template.nameTaken': (p) =>
    `Es gibt schon eine Vorlage namens ${quoted(p, 'name')}; wählen Sie einen anderen Namen.`,
  'template.tooMany': (p) =>
    `Es gibt ${number(p, 'limit')} Vorlagen, mehr sind nicht möglich; löschen Sie zuerst eine.`,
  'rows.tooMany': (p) =>
    `Es sind ${number(p, 'count')} Zeilen; höchstens ${number(p, 'limit')} sind auf einmal möglich.`,
  'selection.unclear': () => 'Welche Operationen gemeint sind, sagt eines von ids, filter und edits.',
  'record.twice': (p) => `${text(p, 'id')} ist zweimal genannt.`,
  'record.gone': () => 'Diese Operation gibt es nicht; vielleicht wurde sie inzwischen gelöscht.',
  'record.stale': (p) =>
    `${text(p, 'by')} hat sie seit dem Lesen gespeichert; sie steht nun bei Fassung ${number(p, 'revision')}.`,
  'record.inUse': (p) =>
    `Sie lässt sich nicht löschen: ${
      number(p, 'count') === '1' ? 'Eine Losbuchung verweist' : `${number(p, 'count')} Losbuchungen verweisen`
    } auf sie (${text(p, 'ids')}). Deaktivieren geht.`,
  'row.ragged': (p) => `Diese Zeile hat ${number(p, 'cells')} Zellen, die Kopfzeile ${number(p, 'columns')}.`,
  'row.unnamed': () => 'Weder eine Id noch ein Name sagt, um welche Operation es in dieser Zeile geht.',
  'row.twice': (p) =>
    `In Zeile ${number(p, 'row')} geht es um ${has(p, 'target') ? 'denselben Eintrag' : 'dieselbe Operation'}.`,
  'row.ambiguous': (p) =>
    `Auf diese Zeile passen ${number(p, 'count')} Operationen; welche gemeint ist, sagt ihre Id.`,
  'trigger.neverStarts': () => 'Sie beginnt nie: ein Startausdruck fehlt.',
  'trigger.neverStops': () => 'Sie endet nie: ein Stoppausdruck fehlt.',
  'trigger.noParent': () => 'Eine übergeordnete Operation, der sie folgt, fehlt.',
  'trigger.sameEdge': (p) =>
    `Sie beginnt und endet bei derselben Änderung desselben Ausdrucks: ${value('startTriggerType', p, 'edge')}.`,
  'material.missing': () => 'Welches Material, ist nicht gesagt.',
  'lotCode.missing': () => 'Woher der Loscode kommt, ist nicht gesagt.',
  'inventoryName.missing': () => 'Der Bestandsname ist nicht gesagt.',
  'quantity.missing': () => 'Wie viel, ist nicht gesagt: ein Mengenausdruck fehlt.',
  'unit.missing': () => 'In welcher Einheit, ist nicht gesagt.',
  'source.missing': () => 'Diese Art braucht eine Quelle.',
  'destination.missing': () => 'Diese Art braucht ein Ziel.',
  'reasonCode.otherType': (p) =>
    `${text(p, 'code')} gehört zu ${value('operationType', p, 'belongsTo')}; diese Operation ist ${value('operationType', p, 'type')}.`,
  'value.notApplicable': (p) =>
    `Es gilt, wenn ${choice(p)} ${choiceValues(p)} ist; beim Speichern entfällt es.`,
  'id.unknown': (p) =>
    `Die Id ${text(p, 'given')} hat keine Operation; diese hat denselben Namen, Weg und dieselbe Art.`,
  'value.skipped': (p) =>
    `Gilt, wenn ${choice(p)} ${choiceValues(p)} ist; hier ist ${has(p, 'given') ? `es ${value(text(p, 'choice'), p, 'given')}` : 'nichts gewählt'}.`,
  'kept.again': () => 'Es gibt sie wieder.',
  'kept.gone': () => 'Sie wurde seitdem gelöscht.',
  'kept.saved': (p) => `${text(p, 'by')} hat sie seitdem gespeichert (Fassung ${number(p, 'revision')}).`,
  'kept.inUse': () => 'Sie lässt sich nicht löschen: Losbuchungen verweisen auf sie.',
  'kept.plant': () =>
    'Was in die Anlage geladen wurde, bleibt: Diese Änderung ist älter als der Verlauf der Anlage.',
  'kept.changed': () => 'Der Eintrag wurde seitdem geändert.',
  'kept.referred': () => 'Etwas verweist darauf.',
  'kept.taken': () => 'Pfad oder Name gehört inzwischen einem anderen, oder worauf er verweist, ist weg.',
}

export const shortRules: Readonly<Partial<Record<Rule, string>>> = {
  'trigger.neverStarts': 'Kein Auslöser',
  'trigger.neverStops': 'Kein Stopp',
  'trigger.noParent': 'Folgt keiner',
  'trigger.sameEdge': 'Gleiche Flanke',
  'material.missing': 'Kein Material',
  'lotCode.missing': 'Kein Loscode',
  'inventoryName.missing': 'Kein Bestandsname',
  'quantity.missing': 'Keine Menge',
  'unit.missing': 'Keine Einheit',
  'source.missing': 'Keine Quelle',
  'destination.missing': 'Kein Ziel',
  'reasonCode.otherType': 'Grund anderer Art',
}
