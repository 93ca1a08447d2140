import { describe, expect, it } from 'vitest'
import { uploadsOnDisk } from './uploads-on-disk.ts'

const HOUR = 60 * 60 * 1000
const upload = { type: 'text/csv', bytes: [new Uint8Array([1, 2]), new Uint8Array([3])] }

describe('files that were sent', () => {
  it('are there again as they were', async () => {
    const uploads = uploadsOnDisk()
    const found = await uploads.find(await uploads.keep(upload))
    expect(found?.type).toBe('text/csv')
    expect(Buffer.concat(found?.bytes ?? [])).toEqual(Buffer.from([1, 2, 3]))
    expect(await uploads.find('../../etc/passwd')).toBeNull()
  })

  it('go when nobody has asked for them for an hour', async () => {
    let time = 0
    const uploads = uploadsOnDisk(() => time)
    const [used, unused] = [await uploads.keep(upload), await uploads.keep(upload)]
    time = HOUR * 0.7
    await uploads.find(used)
    time = HOUR * 1.4
    await uploads.keep(upload)
    expect([await uploads.find(used), await uploads.find(unused)]).toEqual([expect.anything(), null])
  })
})
