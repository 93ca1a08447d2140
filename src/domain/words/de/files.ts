import type { FileRule } from '../../rules.ts'
import { type Params, textIn } from '../params.ts'
import type { LateWords } from '../words.ts'

const text = textIn
const quoted = (p: Params, key: string) => `„${text(p, key)}“`
const row = (p: Params) => `Zeile ${text(p, 'row')}`
const line = (p: Params) => `Zeile ${text(p, 'line')} des Skripts`
const counted = (p: Params) => `${row(p)}, die Kopfzeile mitgezählt`

const faults: Readonly<Record<FileRule, (params: Params) => string>> = {
  'file.tooLarge': (p) => `Es ist mehr als ${text(p, 'megabytes')} MB groß; mehr wird hier nicht gelesen.`,
  'file.empty': () => 'Sie ist leer.',
  'file.nul': (p) => `Das ist kein Text: Zeichen ${text(p, 'at')} ist ein NUL.`,
  'csv.open': (p) =>
    `${counted(p)}: Eine Zelle in Anführungszeichen wird nicht geschlossen oder geht hinter dem schließenden weiter; die Datei ist vielleicht abgeschnitten.`,
  'csv.long': (p) =>
    `${counted(p)}: Sie ist länger als eine Million Zeichen; vielleicht wird eine Zelle in Anführungszeichen nicht geschlossen.`,
  'csv.columnsTwice': (p) =>
    `Die Spalten ${text(p, 'first')} und ${text(p, 'second')} heißen beide ${quoted(p, 'name')}.`,
  'csv.columnsAlike': (p) =>
    `Die Spalten ${quoted(p, 'one')} und ${quoted(p, 'other')} bedeuten beide ${text(p, 'parameter')}.`,
  'csv.noParameter': (p) =>
    `Die erste Zeile nennt keinen Parameter wie name oder operationType; sie beginnt mit: ${text(p, 'given')}.`,
  'json.malformed': (p) =>
    `${p['row'] === undefined ? '' : `${row(p)}: `}Das ist kein JSON (${text(p, 'why')}).`,
  'json.noObject': (p) => `${row(p)} ist kein Objekt mit Parametern, sondern ${text(p, 'given')}.`,
  'json.behind': (p) =>
    `${p['row'] === 0 ? 'Am Anfang' : `Hinter Zeile ${text(p, 'row')}`} steht etwas, das kein Objekt mit Parametern ist.`,
  'json.long': (p) => `${row(p)} ist größer als 20 MB.`,
  'json.cutOff': (p) =>
    `Sie endet in oder hinter Zeile ${text(p, 'row')}, ohne fertig zu sein: Sie ist abgeschnitten.`,
  'python.open': (p) =>
    `${line(p)}: Ein Text wird nicht geschlossen; das Skript ist vielleicht abgeschnitten.`,
  'python.noDictionary': (p) =>
    `${line(p)}: Auf ** muss ein Dictionary folgen, das im Skript wörtlich steht, etwa {'name': 'Lids'}.`,
  'python.unnamed': (p) => `${line(p)}: Parameter werden mit ihrem Namen übergeben, etwa name='Lids'.`,
  'python.callOpen': (p) => `${line(p)}: Der Aufruf wird nicht geschlossen.`,
  'python.noKey': (p) => `${line(p)}: Hier müssen der Name eines Parameters und ein Doppelpunkt stehen.`,
  'python.noComma': (p) => `${line(p)}: Hinter dem Wert von ${text(p, 'parameter')} muss ein Komma stehen.`,
  'python.noLiteral': (p) =>
    `${line(p)}: Das Skript wird nicht ausgeführt; schreiben Sie den Wert von ${text(p, 'parameter')} selbst hin: 'Text', eine Zahl, True, False oder None.`,
  'zip.workbook': () => 'Das ist eine Excel-Arbeitsmappe; speichern Sie das Blatt als CSV.',
  'zip.climbsOut': (p) => `Der Pfad ${text(p, 'path')} führt aus dem Zip hinaus.`,
  'zip.twice': (p) => `Zwei Dateien heißen ${text(p, 'path')}.`,
  'zip.large': (p) => `Bei ${text(p, 'path')} wird es entpackt größer, als Operationen sein können.`,
  'zip.full': (p) =>
    `Es zählt ${text(p, 'count')} Dateien, mehr kann es nicht zählen: Vielleicht sind es mehr. Teilen Sie es auf.`,
  'zip.empty': () => 'Es enthält keine JSON-Datei.',
  'zip.damaged': (p) => `Es ist beschädigt oder abgeschnitten (${text(p, 'why')}).`,
  'plant.packed': () => 'Das ist eine Arbeitsmappe oder ein Zip; speichern Sie jede Liste als CSV oder JSON.',
  'plant.noProperty': (p) =>
    `Die erste Zeile nennt keine Eigenschaft irgendeiner Liste; sie beginnt mit: ${text(p, 'given')}.`,
  'plant.severalLists': (p) =>
    `Die Spalten passen zu mehreren Listen (${text(p, 'lists')}); sagen Sie, welche es ist. Die erste Zeile beginnt mit: ${text(p, 'given')}.`,
}

export const files: LateWords['files'] = {
  fault: ({ rule, params }) =>
    `${params['file'] === undefined ? '' : `${text(params, 'file')}: `}${faults[rule](params)}`,
}
