import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zipEnd } from './zip-end.ts'

it('the end of a zip counts more files than its own field can', () => {
  const zip = zipSync({ 'a.json': new Uint8Array(1), 'b.json': new Uint8Array(2) })
  const [body, end] = [zip.slice(0, -22), zip.slice(-22)]
  expect(zipEnd(end, 2)).toBe(end)
  // Two of the files that it would say there are: a reader that takes the field alone finds none behind them.
  const long = zipEnd(end, 70_000)
  const counts = new DataView(long.buffer)
  for (const at of [24, 32]) {
    expect(counts.getBigUint64(at, true)).toBe(70_000n)
    counts.setBigUint64(at, 2n, true)
  }
  counts.setUint16(76 + 8, 0xffff, true)
  expect(Object.keys(unzipSync(Buffer.concat([body, long])))).toEqual(['a.json', 'b.json'])
})
