import { describe, expect, it } from 'vitest'
import { numberMarks, readDecimal, readInteger, writeNumber } from './number-text.ts'

const english = numberMarks('en')
const german = numberMarks('de')

describe('a number as it is typed', () => {
  it.each([
    ['1,000,000', '1000000'],
    [' 1 000 000 ', '1000000'],
    ['0.50', '0.5'],
    ['007', '7'],
    ['', null],
    ['   ', null],
    ['about ten', 'about ten'],
    ['1.2.3', '1.2.3'],
    ['1,00', '1,00'],
    ['10,0000', '10,0000'],
    ['1,000.25', '1000.25'],
    ['-12,345', '-12345'],
  ])('%j is read as %j', (typed, value) => {
    expect(readDecimal(typed, english)).toBe(value)
  })

  it('is read in the language of the page', () => {
    expect(readDecimal('1.000,5', german)).toBe('1000.5')
    expect(readDecimal('0.5', german)).toBe('0.5')
    expect(writeNumber('1000.5', german)).toBe('1.000,5')
  })

  it.each([
    ['5,000', 5000],
    ['-1', -1],
    ['1.5', '1.5'],
    ['x', 'x'],
    ['', null],
  ])('%j is read as the whole number %j', (typed, value) => {
    expect(readInteger(typed, english)).toBe(value)
  })

  it.each([
    ['1000000', '1,000,000'],
    ['999', '999'],
    ['1234.5678', '1,234.5678'],
    ['-1000', '-1,000'],
    ['about ten', 'about ten'],
    [null, ''],
  ])('%j is shown as %j', (value, shown) => {
    expect(writeNumber(value, english)).toBe(shown)
  })
})
