import type { FieldName, SectionName } from '../../catalogue/index.ts'
import type { FieldWords } from '../en/fields.ts'

export const sections: Record<SectionName, string> = {
  general: 'Allgemein',
  trigger: 'Auslöser',
  movement: 'Bewegung',
  quantity: 'Menge',
  material: 'Material & Lose',
  inventory: 'Bestand & Einheit',
  advanced: 'Erweitert',
}

export const fields: Record<FieldName, FieldWords> = {
  name: { label: 'Name', help: 'Wie Ingenieure und Bediener sie nennen.' },
  enabled: { label: 'Aktiv', help: 'Eine inaktive Operation bleibt erhalten, wird aber nie ausgelöst.' },
  operationType: { label: 'Art', help: 'Was mit dem Material geschieht und als was es gebucht wird.' },
  operation: { label: 'Übergeordnete Operation', help: 'Nur nötig, wenn sie der Auslöser ist.' },
  reasonCode: {
    label: 'Grundcode',
    help: 'Jeder Code gehört zu einer Art; manche verlangen einen Kommentar.',
  },
  notes: { label: 'Notizen', help: 'Für alle, die es später lesen.' },
  triggerSource: {
    label: 'Ausgelöst durch',
    help: 'Einen Ausdruck, den das Gateway auswertet, einen Skriptaufruf oder die übergeordnete Operation.',
  },
  startTriggerExpression: {
    label: 'Beginnt bei',
    help: 'Alle 250 ms ausgewertet. Ein Wahrheitswert oder eine Zahl; 0 ist falsch.',
  },
  startTriggerType: { label: 'Startflanke', help: 'Welche Änderung des Startausdrucks sie beginnen lässt.' },
  stopTriggerExpression: {
    label: 'Endet bei',
    help: 'Meist wieder der Startausdruck: Beginn bei steigender, Ende bei fallender Flanke.',
  },
  stopTriggerType: { label: 'Stoppflanke', help: 'Welche Änderung des Stoppausdrucks sie enden lässt.' },
  sourceLocation: { label: 'Quelle', help: 'Woher das Material kommt.' },
  destinationLocation: { label: 'Ziel', help: 'Wohin das Material geht.' },
  quantitySource: { label: 'Menge aus', help: 'Einem Ausdruck oder dem Aufruf, der die Operation beendet.' },
  quantityExpression: { label: 'Zähler', help: 'Liefert eine Zahl größer als 0.' },
  quantityCalcType: {
    label: 'Berechnung',
    help: 'Der Wert beim Ende oder das, um was der Zähler währenddessen gestiegen ist.',
  },
  quantityOverflowValue: {
    label: 'Läuft über bei',
    help: 'Wo der Zähler auf 0 zurückspringt; ohne ihn bucht ein Überlauf eine falsche Menge.',
  },
  materialSource: { label: 'Material aus', help: 'Fest, aus einem Ausdruck oder aus dem startenden Aufruf.' },
  material: { label: 'Material', help: 'Was bewegt wird.' },
  materialExpression: {
    label: 'Materialausdruck',
    help: 'Liefert Id oder Pfad eines Materials; beim Start gelesen.',
  },
  secondaryMaterial: { label: 'Sekundärmaterial', help: 'Das Material des Sekundärloses, wo es abweicht.' },
  primaryLotResolutionStrategy: { label: 'Primärlos', help: 'Woher der Code des Primärloses kommt.' },
  primaryLotCodeExpression: {
    label: 'Code des Primärloses',
    help: 'Liefert den Code als Text; beim Start gelesen.',
  },
  secondaryLotResolutionStrategy: {
    label: 'Sekundärlos',
    help: 'Woher der Code des Loses der anderen Seite kommt.',
  },
  secondaryLotCodeExpression: {
    label: 'Code des Sekundärloses',
    help: 'Liefert den Code als Text; beim Start gelesen.',
  },
  createLotIfNotFound: { label: 'Fehlendes Los anlegen', help: 'Ein Los, das es nicht gibt, wird angelegt.' },
  inventoryNameResolutionStrategy: { label: 'Bestandsname', help: 'Woher der Name des Bestands kommt.' },
  inventoryName: { label: 'Fester Name', help: 'Jedes Mal derselbe Name.' },
  inventoryNameExpression: {
    label: 'Namensausdruck',
    help: 'Liefert den Namen als Text; beim Start gelesen.',
  },
  unitOfMeasureResolutionStrategy: {
    label: 'Einheit aus',
    help: 'Fest oder aus dem Fertigungsauftrag (Produzieren), sonst die Basiseinheit des Materials.',
  },
  unitOfMeasure: { label: 'Einheit', help: 'Die Einheit, in der gebucht wird.' },
  incrementProductionOrderCount: {
    label: 'Für Auftrag zählen',
    help: 'Die Menge des Fertigungsauftrags wächst um das Gebuchte.',
  },
  flushIntervalMillis: {
    label: 'Schreibintervall',
    help: 'Millisekunden zwischen Speicherungen; 0 oder mehr.',
  },
  spare1: { label: 'Reserve 1', help: 'Zur freien Verwendung.' },
  spare2: { label: 'Reserve 2', help: 'Zur freien Verwendung.' },
  spare3: { label: 'Reserve 3', help: 'Zur freien Verwendung.' },
  status: { label: 'Status', help: 'Von der Laufzeit geschrieben.' },
  currentRecordId: {
    label: 'Laufende Losbuchung',
    help: 'Die gerade offene Losbuchung; von der Laufzeit geschrieben.',
  },
  id: { label: 'Id', help: 'Beim ersten Speichern vergeben.' },
}
