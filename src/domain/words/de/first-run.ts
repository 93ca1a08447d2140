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
    text: 'Orte, Materialien, Einheiten, Grundcodes und Operationen, aus CSV- oder JSON-Dateien. Eine Datei mit einem Fehler speichert nichts, und jeder Fehler steht bei seiner Zeile.',
    note: 'Eine CSV-Datei je Liste, mit den Eigenschaftsnamen in der ersten Zeile; oder JSON mit beliebigen der fünf Listen.',
    act: 'Dateien wählen',
  },
  fromFile: {
    title: 'Operationen importieren',
    text: 'Aus einer Tabelle, dem Export eines anderen Gateways, einem Zip oder einem Skript. Was jede Zeile tut, sehen Sie zuerst und können es an Ort und Stelle richtigstellen.',
    note: 'CSV, JSON, ein Zip aus JSON-Dateien oder Python-Aufrufe.',
    act: 'Importieren',
  },
  byHand: {
    title: 'Von Hand beginnen',
    text: 'Beschreiben Sie eine Operation. Worauf sie sich bezieht, darf offen bleiben: sie wird gespeichert und sagt, was ihr noch fehlt.',
    note: 'Aufhören geht jederzeit; was Sie geschrieben haben, wird wieder angeboten.',
    act: 'Neue Operation',
  },
  checklist: {
    title: 'Was eine laufende Konfiguration braucht',
    done: (n, all) => `${n} von ${all}`,
    units: { name: 'Einheiten', what: 'kg, l, Palette' },
    locations: { name: 'Orte', what: 'der Standort, bis zu Buchten und Silos' },
    materials: { name: 'Materialien', what: 'in Klassen, jedes mit seiner Basiseinheit' },
    reasonCodes: { name: 'Grundcodes', what: 'wahlweise, jeder für eine Art' },
    operations: { name: 'Operationen', what: 'wahlweise, die übergeordneten' },
    inventoryOperations: { name: 'Bestandsoperationen', what: 'von Hand' },
    add: 'Importieren',
    show: 'Zeigen',
    paste: 'Baum einfügen',
    create: 'Neu',
    note: 'Eine Operation kann gespeichert werden, bevor gewählt ist, worauf sie sich bezieht. Was fehlt, wird gezählt und an seinem Feld gezeigt.',
  },
  tree: {
    title: 'Einen Baum von Orten einfügen',
    hint: 'eingerückte Zeilen oder Pfade',
    example:
      'Cascade\n  Twin Falls\n    Dairy\n      Receiving\n        Bays\n          Bay1\n          Bay2',
    act: (n) => (n === 1 ? '1 Ort hinzufügen' : `${count(n)} Orte hinzufügen`),
    adding: 'Wird hinzugefügt…',
    done: (created, unchanged) =>
      unchanged > 0
        ? `${count(created)} Orte hinzugefügt, ${count(unchanged)} waren schon da`
        : `${count(created)} Orte hinzugefügt`,
    failed: 'Nichts wurde gespeichert',
  },
  strip: { operations: (n) => `${count(n)} Operationen`, saved: 'Auf diesem Server gespeichert' },
}
