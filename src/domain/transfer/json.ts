import type { WireRecord } from '../wire.ts'

/** The parameters as a JSON object, one to a line. */
export function asJson(wire: WireRecord): string {
  return JSON.stringify(wire, null, 2)
}
