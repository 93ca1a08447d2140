import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mintUlid, readUlid, ulidsOf } from './ulid.ts'

describe('a ULID', () => {
  it.each([
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', 'dashed'],
    ['01JD7M94CJHPEQEJ1FQA8EQ6VE', 'plain'],
    ['01jd7m94cj-hpeqej1f-qa8eq6ve', 'lower case'],
    ['01jd7m94cjHPEQEJ1Fqa8eq6ve', 'mixed case'],
  ])('%s (%s) is read, and written dashed in upper case', (text) => {
    expect(readUlid(text)).toBe('01JD7M94CJ-HPEQEJ1F-QA8EQ6VE')
  })

  it.each([
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VU', 'a U'],
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VL', 'an L'],
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VI', 'an I'],
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VO', 'an O'],
    ['81JD7M94CJ-HPEQEJ1F-QA8EQ6VE', 'a first character above 7'],
    ['01JD7M94C-JHPEQEJ1F-QA8EQ6VE', 'dashes elsewhere'],
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6V', '25 characters'],
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6VEE', '27 characters'],
    [' 01JD7M94CJ-HPEQEJ1F-QA8EQ6VE', 'a space before'],
    ['01JD7M94CJ-HPEQEJ1F-QA8EQ6V\u0130', 'a letter that changes length in upper case'],
    ['', 'nothing'],
  ])('%s is refused: %s', (text) => {
    expect(readUlid(text)).toBeNull()
  })

  it('is minted in the dashed form, later ones sorting after earlier ones', () => {
    expect(readUlid(mintUlid())).not.toBeNull()
    expect(mintUlid(1_000) < mintUlid(2_000)).toBe(true)
  })

  it('is minted in order for one moment', () => {
    const mint = ulidsOf(1_000)
    const minted = Array.from({ length: 200 }, mint)
    expect(minted.toSorted()).toEqual(minted)
    expect(new Set(minted.map(readUlid)).size).toBe(200)
  })

  it('reads the same through either form', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 45 }), (time) => {
        const minted = mintUlid(time)
        expect(readUlid(minted)).toBe(minted)
        expect(readUlid(minted.replaceAll('-', '').toLowerCase())).toBe(minted)
      }),
    )
  })
})
