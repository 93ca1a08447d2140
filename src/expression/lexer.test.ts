import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex } from '#expression/lexer.ts'

/** Tokens as `kind text`, without the space between them. */
function read(text: string): string[] {
  return lex(text)
    .filter(({ kind }) => kind !== 'whitespace')
    .map(({ kind, text, closed }) => `${kind} ${text}${closed ? '' : ' (open)'}`)
}

describe('lexical rules', () => {
  it.each([
    // comments
    ['1 // one', ['number 1', 'comment // one']],
    ['1 // one\n+ 2', ['number 1', 'comment // one', 'operator +', 'number 2']],
    ['1 // one\r\n+ 2', ['number 1', 'comment // one', 'operator +', 'number 2']],
    ['//', ['comment //']],
    ['4 / 2', ['number 4', 'operator /', 'number 2']],
    ['/* a\nb */ 1', ['comment /* a\nb */', 'number 1']],
    ['/*/ 1', ['comment /*/ 1 (open)']],
    // numbers
    ['42', ['number 42']],
    ['0xFF', ['number 0xFF']],
    ['8.5', ['number 8.5']],
    ['1.3e5', ['number 1.3e5']],
    ['1E-5', ['number 1E-5']],
    ['.5', ['number .5']],
    ['10L+2f', ['number 10L', 'operator +', 'number 2f']],
    ['0b11', ['number 0b11']],
    ['0o17', ['number 0o17']],
    ['5xor 3', ['number 5', 'operator xor', 'number 3']],
    ['1.', ['number 1', 'unknown .']],
    ['1-2', ['number 1', 'operator -', 'number 2']],
    // strings
    [`"a" + 'b'`, ['string "a"', 'operator +', "string 'b'"]],
    [String.raw`"say \"hi\""`, [String.raw`string "say \"hi\""`]],
    [String.raw`'it\'s'`, [String.raw`string 'it\'s'`]],
    [String.raw`"a\\" + 1`, [String.raw`string "a\\"`, 'operator +', 'number 1']],
    [String.raw`"\n\t\r\u0041"`, [String.raw`string "\n\t\r\u0041"`]],
    ['"two\nlines"', ['string "two\nlines"']],
    [`"it's"`, [`string "it's"`]],
    ['"// {no} comment"', ['string "// {no} comment"']],
    ['""', ['string ""']],
    ['1 + "open', ['number 1', 'operator +', 'string "open (open)']],
    [String.raw`"open\"`, [String.raw`string "open\" (open)`]],
    ['"open\\', ['string "open\\ (open)']],
    ['"', ['string " (open)']],
    // constants
    ['true', ['constant true']],
    ['FALSE', ['constant FALSE']],
    ['True', ['constant True']],
    ['null', ['constant null']],
    ['None', ['constant None']],
    ['none', ['constant none']],
    ['NULL', ['word NULL']],
    ['truest', ['word truest']],
    ['constructor', ['word constructor']],
    // word operators
    ['5 xor 3', ['number 5', 'operator xor', 'number 3']],
    ['"a" like "a*"', ['string "a"', 'operator like', 'string "a*"']],
    ['1 xor (2)', ['number 1', 'operator xor', 'punctuation (', 'number 2', 'punctuation )']],
    ['likely', ['word likely']],
    ['1 and (2)', ['number 1', 'word and', 'punctuation (', 'number 2', 'punctuation )']],
    ['not (1)', ['word not', 'punctuation (', 'number 1', 'punctuation )']],
    // functions and bare words
    ['now()', ['function now', 'punctuation (', 'punctuation )']],
    ['now (0)', ['function now', 'punctuation (', 'number 0', 'punctuation )']],
    ['now // then\n(0)', ['function now', 'comment // then', 'punctuation (', 'number 0', 'punctuation )']],
    ['Speed', ['word Speed']],
    ['Speed + f(x)', ['word Speed', 'operator +', 'function f', 'punctuation (', 'word x', 'punctuation )']],
    ['größe_2', ['word größe_2']],
    // what is no part of the language
    ['1;2', ['number 1', 'unknown ;', 'number 2']],
    ['😀', ['unknown 😀']],
    ['@', ['unknown @']],
    // access
    [
      'x()[0,"a"]',
      [
        'function x',
        'punctuation (',
        'punctuation )',
        'punctuation [',
        'number 0',
        'punctuation ,',
        'string "a"',
        'punctuation ]',
      ],
    ],
  ])('%j', (text, tokens) => {
    expect(read(text)).toEqual(tokens)
  })

  it.each([
    '-',
    '!',
    '^',
    '%',
    '*',
    '/',
    '+',
    '~',
    '&',
    '|',
    '<<',
    '>>',
    '>',
    '<',
    '>=',
    '<=',
    '=',
    '!=',
    '&&',
    '||',
  ])('takes %s as one operator', (operator) => {
    expect(read(`1 ${operator} 2`)).toEqual(['number 1', `operator ${operator}`, 'number 2'])
  })

  it.each(['==', '<>'])('keeps the mistaken %s in one piece', (operator) => {
    expect(read(`1${operator}2`)).toEqual(['number 1', `operator ${operator}`, 'number 2'])
  })
})

describe('references', () => {
  it.each([
    ['{[default]Folder/Sub/Tag}', ['brace {', 'provider [default]', 'path Folder/Sub/Tag', 'brace }']],
    ['{[default]Tag.quality}', ['brace {', 'provider [default]', 'path Tag.quality', 'brace }']],
    [
      "{[default]Bay 1/it's (new):a-b}",
      ['brace {', 'provider [default]', "path Bay 1/it's (new):a-b", 'brace }'],
    ],
    ['{Folder/Tag}', ['brace {', 'path Folder/Tag', 'brace }']],
    ['{[]Tag}', ['brace {', 'provider []', 'path Tag', 'brace }']],
    ['{[.]../Tag}', ['brace {', 'provider [.]', 'path ../Tag', 'brace }']],
    ['{[~]Path/Tag}', ['brace {', 'provider [~]', 'path Path/Tag', 'brace }']],
    ['{[Client]Tag}', ['brace {', 'provider [Client]', 'path Tag', 'brace }']],
    ['{view.params.x}', ['brace {', 'path view.params.x', 'brace }']],
    ['{Root Container.X.prop}', ['brace {', 'path Root Container.X.prop', 'brace }']],
    ['{value}', ['brace {', 'path value', 'brace }']],
    ['{a//b}', ['brace {', 'path a//b', 'brace }']],
    ['{a"b\\}', ['brace {', 'path a"b\\', 'brace }']],
    ['{true}', ['brace {', 'path true', 'brace }']],
    ['{}', ['brace {', 'brace }']],
    ['{[default]}', ['brace {', 'provider [default]', 'brace }']],
    ['{a}[0]', ['brace {', 'path a', 'brace }', 'punctuation [', 'number 0', 'punctuation ]']],
    ['{', ['brace { (open)']],
    ['}', ['brace } (open)']],
    ['{[default', ['brace { (open)', 'provider [default (open)']],
    ['{[default}', ['brace {', 'provider [default (open)', 'brace }']],
    ['{[default]Tag', ['brace { (open)', 'provider [default]', 'path Tag']],
    ['{a{b}', ['brace { (open)', 'path a', 'brace {', 'path b', 'brace }']],
    ['{a\n+ 1', ['brace { (open)', 'path a', 'operator +', 'number 1']],
  ])('%j', (text, tokens) => {
    expect(read(text)).toEqual(tokens)
  })
})

describe('any text', () => {
  const alphabet = fc.constantFrom(...'{}[]()"\'\\/*.,;=<>&|xor like0129eE_+-\n\r\t\u00a0😀é\ud800')
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: alphabet, maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  )

  it('comes back when the tokens are joined, each at its place and none empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = lex(text)
        expect(tokens.map((token) => token.text).join('')).toBe(text)
        let at = 0
        for (const token of tokens) {
          expect(token.start).toBe(at)
          expect(token.text).not.toBe('')
          at += token.text.length
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('closes every string it calls closed with the quote that opened it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { kind, text: token, closed } of lex(text)) {
          if (kind === 'string' && closed) expect(token.length > 1 && token.at(-1) === token[0]).toBe(true)
        }
      }),
    )
  })

  // A quadratic lexer needs a thousand times longer on the long text, a linear one some thirty times.
  it.each([
    '{',
    '[',
    '"',
    "'",
    '\\',
    '"\\',
    '/*',
    '/',
    'a ',
    'a/**/',
    '{[',
    '{[a',
    '(',
    '1e',
    '1.',
    '0x',
    '}',
    '😀',
    ' ',
  ])('takes time in proportion to the length: %j repeated', (piece) => {
    const fill = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const millis = (text: string) => {
      const start = performance.now()
      lex(text)
      return performance.now() - start
    }
    const fastest = (text: string) => Math.min(...Array.from({ length: 5 }, () => millis(text)))
    expect(fastest(fill(2_048))).toBeLessThan(20)
    expect(fastest(fill(65_536))).toBeLessThan(640)
  })
})
