import { describe, expect, test } from 'vitest'
import { readVersions, versionsOf } from './versions-search.ts'

const revisions = [
  { revision: 4, deleted: true },
  { revision: 3, deleted: false },
  { revision: 1, deleted: false },
]

describe('which versions are compared', () => {
  test.each([
    ['the last two that are no deletion', {}, { a: 1, b: 3 }],
    ['those of the address', { a: '3', b: '1' }, { a: 3, b: 1 }],
    ['the one before the one that is named', { b: '3' }, { a: 1, b: 3 }],
    ['the first beside itself', { b: '1' }, { a: 1, b: 1 }],
    ['what is no revision is as good as nothing', { a: 'x', b: '0' }, { a: 1, b: 3 }],
  ])('%s', (_, raw, versions) => {
    expect(versionsOf(readVersions(raw), revisions)).toEqual(versions)
  })

  test('none, where there is only a deletion', () => {
    expect(versionsOf({}, revisions.slice(0, 1))).toBeNull()
  })
})
