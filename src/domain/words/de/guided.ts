import type { LateWords } from '../words.ts'

/** Die Fragen, die zu einer Operation führen. */
export const guided: LateWords['guided'] = {
  title: 'Eine Operation, Frage für Frage',
  nothingStored: 'Noch ist nichts gespeichert',
  steps: 'Fragen',
  progress: (at, all) => `Frage ${at} von ${all}`,
  questions: {
    what: { title: 'Was geschieht?', hint: 'Das eine, was diese Operation bucht.' },
    where: { title: 'Wo?', hint: 'Nötig ist der bezeichnete Ort; der andere darf leer bleiben.' },
    material: { title: 'Wovon?', hint: 'Das Material, das gebucht wird.' },
    trigger: {
      title: 'Was startet und beendet sie?',
      hint: 'Solange sie läuft, ist das Material unterwegs.',
    },
    quantity: { title: 'Wie viel?', hint: 'Woher die Zahl kommt und was sie zählt.' },
    lot: { title: 'Welches Los?', hint: 'Das Los, dessen Menge sich ändert, und woher es seinen Code hat.' },
    name: {
      title: 'Wie heißt sie?',
      hint: 'Der Name ist ein Vorschlag aus Ihren Antworten; ändern Sie ihn nach Belieben.',
    },
  },
  sentences: {
    materialSource: {
      STATIC: 'Es ist immer dasselbe Material',
      EXPRESSION: 'Ein Tag oder ein Ausdruck nennt es',
      MANUAL: 'Wer sie startet, nennt es',
      PARENT: 'Die übergeordnete Operation nennt es',
    },
    triggerSource: {
      EXPRESSION: 'Ein Tag oder ein Ausdruck schaltet ein und aus',
      MANUAL: 'Ein Skript startet und beendet sie',
      PARENT: 'Sie läuft, solange die übergeordnete Operation läuft',
    },
    quantitySource: {
      EXPRESSION: 'Ein Zähler oder eine Waage, gelesen von einem Ausdruck',
      MANUAL: 'Wer sie beendet, nennt die Menge',
    },
    quantityCalcType: {
      DIRECT: 'Der Wert beim Ende ist die Menge',
      RISING: 'Was der Zähler unterdessen zugelegt hat',
      DELTA: 'Was der Zähler unterdessen zugelegt hat',
    },
    unitOfMeasureResolutionStrategy: {
      STATIC: 'Immer dieselbe Einheit',
      FROM_CONTEXT: 'Die Einheit des Produktionsauftrags, sonst die des Materials',
    },
    primaryLotResolutionStrategy: {
      AUTO_GENERATE: 'Jedes Mal entsteht ein neuer Code',
      EXPRESSION: 'Ein Tag oder ein Ausdruck gibt den Code',
      MANUAL: 'Wer sie startet, gibt den Code',
      FROM_LOCATION: 'Das Los, das am Ort liegt',
    },
    secondaryLotResolutionStrategy: {
      AUTO_GENERATE: 'Jedes Mal entsteht ein neuer Code',
      EXPRESSION: 'Ein Tag oder ein Ausdruck gibt den Code',
      MANUAL: 'Wer sie startet, gibt den Code',
    },
    inventoryNameResolutionStrategy: {
      STATIC: 'Immer derselbe Name',
      EXPRESSION: 'Ein Tag oder ein Ausdruck gibt den Namen',
      MANUAL: 'Wer sie startet, gibt den Namen',
      AUTO_GENERATE: 'Jedes Mal entsteht ein Name',
    },
  },
  nameOf: {
    plain: (type, material) => [type, material].filter((part) => part !== '').join(': '),
    from: (place) => ` aus ${place}`,
    into: (place) => ` nach ${place}`,
  },
  open: 'noch offen',
  missing: (count) => `${count} ${count === 1 ? 'fehlt' : 'fehlen'}`,
  pane: 'Was sie tun wird',
  nothingMissing: 'Es fehlt nichts.',
  lacks: 'Fehlt, bevor sie laufen kann:',
  back: 'Zurück',
  next: 'Weiter',
  create: 'Anlegen',
  creating: 'Wird angelegt…',
  inEditor: 'Im vollen Editor öffnen',
  failed: (detail) => `Nicht angelegt: ${detail}`,
  unreachable:
    'Der Server ist nicht erreichbar. Ihre Antworten bleiben hier; versuchen Sie es wieder, wenn er da ist.',
  tryAgain: 'Noch einmal',
  created: {
    title: (name) => `${name} ist angelegt`,
    complete: 'Es fehlt nichts: Sie läuft wie nebenan beschrieben.',
    incomplete: (count) =>
      `${count} ${count === 1 ? 'Antwort fehlt' : 'Antworten fehlen'} noch, bevor sie laufen kann.`,
    openIt: 'Öffnen',
    another: 'Noch eine solche',
    fresh: 'Eine neue',
    list: 'Zu den Operationen',
  },
  draft: {
    offer: (when) => `Eine Operation, die Sie am ${when} beschrieben haben, ist noch da.`,
    goOn: 'Damit weitermachen',
    discard: 'Verwerfen',
  },
  leave: {
    title: 'Die Fragen verlassen?',
    text: 'Ihre Antworten sind noch nicht als Operation gespeichert. Sie bleiben in diesem Browser und werden wieder angeboten.',
    stay: 'Bleiben',
    leave: 'Verlassen',
  },
  failedTitle: 'Das Werk konnte nicht geholt werden',
}
