import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { referencedTags, shortTag, soleTag, withoutProvider } from '#expression/references.ts'

describe('the tags an expression reads', () => {
  it.each([
    ['{[default]Receiving/Bay1/Unloading}', ['[default]Receiving/Bay1/Unloading']],
    ['{[default]B} > 1 && {[default]A} || {[default]B}', ['[default]B', '[default]A']],
    ['coalesce({[default]Bay1/TankerLot}, "unknown")', ['[default]Bay1/TankerLot']],
    ['{ Folder/Tag }', ['Folder/Tag']],
    ['"{[default]A}" // {[default]B}', []],
    ['{} + {[default]} + {[default] }', []],
    ['{[default]A + {[default]B}', ['[default]B']],
    ['{[default]A', []],
    ['tag("[default]A")', []],
    ['', []],
  ])('%j', (text, tags) => {
    expect(referencedTags(text)).toEqual(tags)
  })

  it('never fails and never repeats one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]a/" \n') }), (text) => {
        const tags = referencedTags(text)
        expect(new Set(tags).size).toBe(tags.length)
        const sole = soleTag(text)
        if (sole !== null) expect(tags).toEqual([sole])
      }),
    )
  })
})

describe('an expression that is one tag', () => {
  it.each([
    ['{[default]Receiving/Bay1/Unloading}', '[default]Receiving/Bay1/Unloading'],
    [' {[default]A} // why\n', '[default]A'],
    ['{A}', 'A'],
    ['!{[default]A}', null],
    ['{[default]A} + 1', null],
    ['{[default]A}{[default]B}', null],
    ['{[default]A}["x"]', null],
    ['({[default]A})', null],
    ['{[default]A', null],
    ['{}', null],
    ['{[default]}', null],
    ['true', null],
    ['', null],
  ])('%j', (text, tag) => {
    expect(soleTag(text)).toBe(tag)
  })
})

describe('how a tag is shown', () => {
  it.each([
    ['[default]Receiving/Bay1/Unloading', 'Receiving/Bay1/Unloading', 'Bay1/Unloading'],
    ['[default]Separator/Feeding1', 'Separator/Feeding1', 'Separator/Feeding1'],
    ['[default]Running', 'Running', 'Running'],
    ['Folder/Sub/Tag.quality', 'Folder/Sub/Tag.quality', 'Sub/Tag.quality'],
    ['[]Tag', 'Tag', 'Tag'],
    ['[default', '[default', '[default'],
    ['', '', ''],
  ])('%j', (tag, whole, short) => {
    expect(withoutProvider(tag)).toBe(whole)
    expect(shortTag(tag)).toBe(short)
  })
})
