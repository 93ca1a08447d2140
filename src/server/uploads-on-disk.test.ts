import { describe, expect, it } from 'vitest'
import { joined, piecesOf } from '#domain/transfer/bytes.ts'
import { uploadsOnDisk } from './uploads-on-disk.ts'

const HOUR = 60 * 60 * 1000
const MEGABYTE = 1024 * 1024

describe('files that were sent', () => {
  it('are there again as they were', async () => {
    const uploads = uploadsOnDisk()
    const found = await uploads.find(await uploads.keep('text/csv', inPieces([1, 2], [3])))
    expect(found?.type).toBe('text/csv')
    expect(found?.bytes.read(0, 9)).toEqual(Uint8Array.of(1, 2, 3))
    await found?.close()
    expect(await uploads.find('../../etc/passwd')).toBeNull()
  })

  it('are read from anywhere, however large', async () => {
    const uploads = uploadsOnDisk()
    const whole = Uint8Array.from({ length: 3.5 * MEGABYTE }, (_, at) => at % 251)
    const found = await uploads.find(await uploads.keep('', inPieces(whole)))
    const places = [0, 1, 250, MEGABYTE - 1, MEGABYTE, 2.5 * MEGABYTE, whole.length - 1, whole.length]
    const areSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0
    const bytes = found?.bytes ?? nothing
    const wrong = places.flatMap((from) =>
      places.filter((to) => !areSame(bytes.read(from, to), whole.subarray(from, Math.max(from, to)))),
    )
    expect(wrong).toEqual([])
    expect(areSame(joined([...piecesOf(bytes)]), whole)).toBe(true)
    await found?.close()
  })

  it('go when nobody has asked for them for an hour', async () => {
    let time = 0
    const uploads = uploadsOnDisk(() => time)
    const [used, unused] = [await uploads.keep('', inPieces([1])), await uploads.keep('', inPieces([2]))]
    time = HOUR * 0.7
    await (await uploads.find(used))?.close()
    time = HOUR * 1.4
    const last = await uploads.keep('', inPieces([3]))
    const found = await Promise.all([used, unused, last].map((name) => uploads.find(name)))
    expect(found.map((each) => each?.bytes.read(0, 1)[0])).toEqual([1, undefined, 3])
    for (const each of found) await each?.close()
  })

  it('are read on by whoever has found them when they are forgotten', async () => {
    const uploads = uploadsOnDisk()
    const name = await uploads.keep('', inPieces([1, 2]))
    const found = await uploads.find(name)
    await uploads.forget(name)
    expect([await uploads.find(name), found?.bytes.read(0, 2)]).toEqual([null, Uint8Array.of(1, 2)])
    await found?.close()
  })

  it('are not kept in part', async () => {
    const uploads = uploadsOnDisk()
    await expect(uploads.keep('', cutOff())).rejects.toThrow('Cut off')
    await expect(uploads.keep('', noSpace())).rejects.toMatchObject({ kind: 'storage-full' })
  })
})

const nothing = { size: 0, read: () => new Uint8Array(0) }

async function* inPieces(...pieces: readonly ArrayLike<number>[]): AsyncIterable<Uint8Array> {
  for (const piece of pieces) yield Uint8Array.from(piece)
}

async function* cutOff(): AsyncIterable<Uint8Array> {
  yield Uint8Array.of(1)
  throw new Error('Cut off')
}

async function* noSpace(): AsyncIterable<Uint8Array> {
  yield Uint8Array.of(1)
  throw Object.assign(new Error('No space is left.'), { code: 'ENOSPC' })
}
