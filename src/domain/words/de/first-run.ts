import type { LateWords } from '../words.ts'

const count = (n: number) => n.toLocaleString('de')

export const firstRun: LateWords['firstRun'] = {
  title: 'Bestandsoperationen',
  nothing: 'Noch ist nichts eingerichtet',
  noOperations: 'Noch keine Bestandsoperationen',
  intro:
    'Eine Bestandsoperation sagt, wann sich Material bewegt, von wo nach wo, wie viel und in welches Los. Sie bezieht sich auf das Werk: seine Orte, Materialien und Einheiten. Beginnen Sie mit dem, was Sie haben.',
  newOperation: 'Neue Operation',
  sample: {
    title: 'Sich in einem Musterwerk umsehen',
    text: 'Cascade / Twin Falls / Dairy: drei Annahmebuchten, Rohmilchsilos, ein Separator, Rahm- und Magermilchsilos, mit Operationen zum Öffnen, Ändern und Zerlegen.',
    note: '42 Orte, 26 Materialien, 10 Einheiten, 20 Grundcodes, 8 Operationen, 60 Bestandsoperationen, einige mit Absicht unvollständig.',
    act: 'Muster laden',
    loading: 'Wird geladen…',
    done: (n) => `Musterwerk geladen: ${count(n)} Bestandsoperationen`,
    failed: 'Das Muster konnte nicht geladen werden.',
  },
  own: {
    title: 'Das eigene Werk mitbringen',
    text: 'Orte, Materialien, Einheiten, Grundcodes und Operationen, aus CSV- oder JSON-Dateien. Sie sehen, was jede Zeile täte, bevor etwas gespeichert wird.',
    note: 'Eine CSV-Datei je Liste, mit den Eigenschaftsnamen in der ersten Zeile; oder JSON mit beliebigen der fünf Listen.',
    act: 'Dateien wählen',
  },
  fromFile: {
    title: 'Operationen importieren',
    text: 'Aus einer Tabelle, dem Export eines anderen Gateways, einem Zip oder einem Skript. Was jede Zeile tut, sehen Sie zuerst und können es an Ort und Stelle richtigstellen.',
    note: 'CSV, JSON, ein Zip aus JSON-Dateien oder Python-Aufrufe.',
    act: 'Importieren',
  },
  templates: {
    title: 'Viele aus einer Vorlage machen',
    text: 'Eine Operation mit Platzhaltern wie {bay} wird einmal geschrieben und so oft gefüllt, wie sie gebraucht wird. Eine Grundausstattung für übliche Arbeit liegt bereit.',
    note: 'Was entsteht, bleibt mit seiner Vorlage verbunden: ändert sie sich, kann sie auf alle neu angewandt werden.',
    act: 'Vorlagen',
  },
  byHand: {
    title: 'Von Hand beginnen',
    text: 'Geben Sie das Werk in Formularen ein: Einheiten, Orte und Materialien, dann die Operationen. Oder fügen Sie es als Baum ein.',
    note: 'Aufhören geht nach jedem Schritt; was fertig ist, bleibt.',
    act: 'Mit Einheiten beginnen',
  },
  guided: {
    title: 'Eine Operation beschreiben',
    text: 'Sieben Fragen in einfachen Worten, und daneben, was die Operation tun wird. Von ihren Feldern muss man nichts wissen.',
    note: 'Bei jeder Frage kann der volle Editor die Antworten übernehmen.',
    act: 'Beginnen: Was geschieht?',
  },
  onboarding: 'Einrichten',
  pattern: 'Operationen nach einem Muster',
  goOn: 'Mehr vom Werk einrichten',
  checklist: {
    title: 'Was eine laufende Konfiguration braucht',
    done: (n, all) => `${n} von ${all}`,
    complete: 'Vollständig',
    there: 'Vorhanden',
    steps: {
      unitsOfMeasure: { name: 'Einheiten', what: 'kg, l, Palette' },
      locations: { name: 'Orte', what: 'der Standort, bis zu Buchten und Silos' },
      materials: { name: 'Materialien', what: 'in Klassen, jedes mit seiner Basiseinheit' },
      reasonCodes: { name: 'Grundcodes', what: 'wahlweise, jeder für eine Art' },
      operations: { name: 'Operationen', what: 'wahlweise, die übergeordneten' },
      inventoryOperations: { name: 'Bestandsoperationen', what: 'was sich wann bewegt, und wie viel' },
    },
    add: 'Anlegen',
    addOf: (what) => `${what}: anlegen`,
    show: 'Zeigen',
    showOf: (what) => `${what}: zeigen`,
    paste: 'Einfügen',
    create: 'Neu',
    afterLocations: 'nach den Orten',
    incomplete: (n) =>
      n === 1
        ? '1 Bestandsoperation ist unvollständig.'
        : `${count(n)} Bestandsoperationen sind unvollständig.`,
    unitless: (n) =>
      n === 1 ? '1 Material hat keine Basiseinheit.' : `${count(n)} Materialien haben keine Basiseinheit.`,
    waiting: (n) =>
      n === 1
        ? 'Zeilen eines Imports warten auf 1 Namen.'
        : `Zeilen eines Imports warten auf ${count(n)} Namen.`,
    note: 'Verweise dürfen in beliebiger Reihenfolge kommen. Was noch offen ist, wird hier gezählt und an seinem Feld gezeigt.',
  },
  tree: {
    title: 'Einen Baum einfügen',
    hints: {
      locations: 'Eingerückte Zeilen oder Pfade. RawSilo1 [STORAGE] sagt, dass ein Ort lagert.',
      materials:
        'Eingerückte Zeilen oder Pfade. Raw Milk [kg] nennt die Basiseinheit, ebenso eine Spalte daneben.',
    },
    becomes: 'Was aus den Zeilen wird',
    kinds: { locations: 'Orte', materials: 'Materialien' },
    examples: {
      locations:
        'Cascade\n  Twin Falls\n    Dairy\n      Receiving\n        Bays\n          Bay1\n          Bay2',
      materials: 'Raw\n  Raw Milk\n  Cream\nPackaging/Caps',
    },
    look: {
      locations: (n) => (n === 1 ? '1 Ort ansehen' : `${count(n)} Orte ansehen`),
      materials: (n) => (n === 1 ? '1 Material ansehen' : `${count(n)} Materialien ansehen`),
    },
  },
  strip: { operations: (n) => `${count(n)} Operationen`, saved: 'Auf diesem Server gespeichert' },
}
