import type { FileFault, FileRule } from '../../rules.ts'
import { type Params, textIn } from '../params.ts'

const text = textIn
const quoted = (p: Params, key: string) => `“${text(p, key)}”`
const row = (p: Params) => `Row ${text(p, 'row')}`
const line = (p: Params) => `Line ${text(p, 'line')}`
const counted = (p: Params) => `${row(p)}, the header counted`

const faults: Readonly<Record<FileRule, (params: Params) => string>> = {
  'file.tooLarge': (p) => `It is larger than ${text(p, 'megabytes')} MB, the most that is read here.`,
  'file.empty': () => 'It is empty.',
  'file.nul': (p) => `It is no text: character ${text(p, 'at')} is a NUL.`,
  'csv.open': (p) =>
    `${counted(p)}: a quoted cell is not closed, or goes on behind its closing quote: the file may be cut off.`,
  'csv.long': (p) =>
    `${counted(p)}: it is longer than a million characters: a quoted cell may not be closed.`,
  'csv.columnsTwice': (p) =>
    `Columns ${text(p, 'first')} and ${text(p, 'second')} are both named ${quoted(p, 'name')}.`,
  'csv.columnsAlike': (p) =>
    `The columns ${quoted(p, 'one')} and ${quoted(p, 'other')} both mean ${text(p, 'parameter')}.`,
  'csv.noParameter': (p) =>
    `The first row names no parameter, as name or operationType; it begins with: ${text(p, 'given')}.`,
  'json.malformed': (p) => `${p['row'] === undefined ? '' : `${row(p)}: `}${text(p, 'why')}.`,
  'json.noObject': (p) => `${row(p)} is no object of parameters but ${text(p, 'given')}.`,
  'json.behind': (p) =>
    `${p['row'] === 0 ? 'It begins with' : `Behind row ${text(p, 'row')} stands`} what is no object of parameters.`,
  'json.long': (p) => `${row(p)} is larger than 20 MB.`,
  'json.cutOff': (p) => `It ends within or behind row ${text(p, 'row')}: it is cut off.`,
  'python.open': (p) => `${line(p)}: a text is not closed; the script may be cut off.`,
  'python.noDictionary': (p) =>
    `${line(p)}: what follows ** must be a dictionary that the script spells out, as {'name': 'Lids'}.`,
  'python.unnamed': (p) => `${line(p)}: parameters are passed by name, as name='Lids'.`,
  'python.callOpen': (p) => `${line(p)}: the call is not closed.`,
  'python.noKey': (p) => `${line(p)}: a parameter’s name and a colon are expected.`,
  'python.noComma': (p) => `${line(p)}: behind the value of ${text(p, 'parameter')} a comma is expected.`,
  'python.noLiteral': (p) =>
    `${line(p)}: the script is not run, so write the value of ${text(p, 'parameter')} there itself: 'text', a number, True, False or None.`,
  'zip.workbook': () => 'It is an Excel workbook; save the sheet as CSV.',
  'zip.climbsOut': (p) => `The path ${text(p, 'path')} leads out of the zip.`,
  'zip.twice': (p) => `Two files are called ${text(p, 'path')}.`,
  'zip.large': (p) => `At ${text(p, 'path')} it unpacks to more than operations can be.`,
  'zip.full': (p) =>
    `It counts ${text(p, 'count')} files, the most it can: there may be more. Make it of fewer.`,
  'zip.empty': () => 'There is no JSON file in it.',
  'zip.damaged': (p) => `It is damaged or cut off: ${text(p, 'why')}.`,
  'plant.packed': () => 'It is a workbook or a zip; save each list as CSV or JSON.',
  'plant.noProperty': (p) =>
    `The first row names no property of any list; it begins with: ${text(p, 'given')}.`,
  'plant.severalLists': (p) =>
    `Its columns fit ${text(p, 'lists')}; say which list it is; it begins with: ${text(p, 'given')}.`,
}

/** Why a file cannot be read, and where. */
export const files = {
  fault: ({ rule, params }: FileFault): string =>
    `${params['file'] === undefined ? '' : `${text(params, 'file')}: `}${faults[rule](params)}`,
}
