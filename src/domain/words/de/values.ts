import type { ValueWords } from '../en/values.ts'
import type { ChoiceValue } from '../../vocabulary.ts'

const edges = { RISING_EDGE: 'Steigende Flanke', FALLING_EDGE: 'Fallende Flanke', CHANGE: 'Jede Änderung' }

export const values: ValueWords = {
  operationType: {
    CONSUME: 'Verbrauchen',
    UNCONSUME: 'Rückbuchen',
    PRODUCE: 'Produzieren',
    MOVE: 'Umlagern',
    SPLIT: 'Teilen',
    MERGE: 'Zusammenführen',
    SCRAP: 'Verwerfen',
    SCRAP_ALL: 'Alles verwerfen',
    RETURN: 'Zurückgeben',
    STATUS_CHANGE: 'Status ändern',
    EDIT: 'Bearbeiten',
    RECEIVE: 'Annehmen',
    RECEIVE_AND_CONSUME: 'Annehmen und verbrauchen',
    SHIP: 'Versenden',
  },
  status: {
    IDLE: 'Bereit',
    RUNNING: 'Läuft',
    COMPLETED: 'Beendet',
    FAULTED: 'Gestört',
    CANCELLED: 'Abbruch',
    UNKNOWN: 'Unbekannt',
    PAUSED: 'Pausiert',
  },
  triggerSource: { EXPRESSION: 'Ausdruck', MANUAL: 'Manuell', PARENT: 'Übergeordnete Operation' },
  startTriggerType: edges,
  stopTriggerType: edges,
  materialSource: { STATIC: 'Fest', EXPRESSION: 'Ausdruck', MANUAL: 'Manuell', PARENT: 'Übergeordnet' },
  primaryLotResolutionStrategy: {
    AUTO_GENERATE: 'Erzeugen',
    EXPRESSION: 'Ausdruck',
    MANUAL: 'Manuell',
    FROM_LOCATION: 'Vom Ort',
  },
  secondaryLotResolutionStrategy: { AUTO_GENERATE: 'Erzeugen', EXPRESSION: 'Ausdruck', MANUAL: 'Manuell' },
  inventoryNameResolutionStrategy: {
    STATIC: 'Fest',
    EXPRESSION: 'Ausdruck',
    MANUAL: 'Manuell',
    AUTO_GENERATE: 'Erzeugen',
  },
  quantitySource: { EXPRESSION: 'Ausdruck', MANUAL: 'Manuell' },
  quantityCalcType: {
    DIRECT: 'Direkt: Wert am Ende',
    RISING: 'Steigend: Ende minus Beginn',
    DELTA: 'Delta: Ende minus Beginn',
  },
  unitOfMeasureResolutionStrategy: { STATIC: 'Fest', FROM_CONTEXT: 'Aus dem Zusammenhang' },
}

const shortEdges = { RISING_EDGE: 'Steigend', FALLING_EDGE: 'Fallend', CHANGE: 'Jede' }

export const segments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  startTriggerType: shortEdges,
  stopTriggerType: shortEdges,
}

export const typeHelp: Readonly<Record<ChoiceValue<'operationType'>, string>> = {
  CONSUME:
    'Ein Los an der Quelle wird kleiner. Ein Ziel ist freigestellt: ein Sekundärlos nimmt es dort auf.',
  UNCONSUME:
    'Macht einen Verbrauch rückgängig: das Los am Ziel erhält seine Menge zurück. Quelle freigestellt.',
  PRODUCE: 'Ein Los entsteht oder wächst am Ziel. Eine Quelle ist freigestellt.',
  MOVE: 'Ein Los verlässt die Quelle und liegt danach am Ziel; beide sind nötig.',
  SPLIT: 'Ein Teil eines Loses wird ein eigenes Los.',
  MERGE: 'Mehrere Lose werden eines.',
  SCRAP:
    'Ein Los an der Quelle wird kleiner wie beim Versenden und als Ausschuss gebucht. Ziel freigestellt.',
  SCRAP_ALL: 'Jedes Los des Materials an der Quelle wird verworfen.',
  RETURN:
    'Ein Los an der Quelle wird kleiner wie beim Versenden und als Rückgabe gebucht. Ziel freigestellt.',
  STATUS_CHANGE: 'Der Status eines Loses ändert sich; kein Material bewegt sich.',
  EDIT: 'Die Daten eines Loses werden berichtigt; kein Material bewegt sich.',
  RECEIVE: 'Ein Los entsteht am Ziel. Eine Quelle ist freigestellt.',
  RECEIVE_AND_CONSUME:
    'Ein Los wird an der Quelle angenommen und dort verbraucht. Ein Ziel ist freigestellt.',
  SHIP: 'Ein Los an der Quelle wird kleiner und verlässt den Betrieb. Ein Ziel ist freigestellt.',
}
