import type { WireRecord, WireValue } from '../wire.ts'

/** The call that saves these parameters from the gateway's script console (Jython 2.7). */
export function asPython(wire: WireRecord): string {
  return `${MODULE}${callOf(wire)}`
}

const MODULE = 'op = system.mes.inventory.operation\n'

/** How a script of many calls begins. */
export const pythonHead = `# Run it in the gateway's script console.\n${MODULE}`

/** Some of its calls, in a function of their own. */
export function pythonPart(number: number, wires: readonly WireRecord[]): string {
  const calls = wires.map((wire) => `  ${callOf(wire).replaceAll('\n', '\n  ')}\n`)
  return `\ndef part${number}():\n${calls.join('')}\npart${number}()\n`
}

function callOf(wire: WireRecord): string {
  const lines = Object.entries(wire).map(([name, value]) => `  '${name}': ${literal(value)},`)
  return ['op.saveInventoryOperation(**{', ...lines, '})'].join('\n')
}

/** A value as a Python 2.7 literal; texts beyond ASCII are unicode literals, escaped. */
export function literal(value: WireValue): string {
  if (value === null) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  return typeof value === 'number' ? String(value) : quoted(value)
}

function quoted(text: string): string {
  const escaped = [...text].map(escapeCharacter).join('')
  return `${isAscii(text) ? '' : 'u'}'${escaped}'`
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escapeCharacter(character: string): string {
  const short = named[character]
  if (short !== undefined) return short
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return character
  if (code < 0x80) return `\\x${hex(code, 2)}`
  return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`
}

function hex(code: number, length: number): string {
  return code.toString(16).padStart(length, '0')
}

function isAscii(text: string): boolean {
  return [...text].every((character) => (character.codePointAt(0) ?? 0) < 0x80)
}
