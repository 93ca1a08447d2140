import { expect, test } from 'vitest'
import { type PaintedToken, seenTokens } from './painted-token.ts'

const tokens: readonly PaintedToken[] = [
  { kind: 'brace', text: '{' },
  { kind: 'provider', text: '[default]' },
  { kind: 'path', text: 'Line1/Running' },
  { kind: 'brace', text: '}' },
  { kind: 'whitespace', text: ' ' },
  { kind: 'operator', text: '=' },
  { kind: 'whitespace', text: ' ' },
  { kind: 'number', text: '1' },
]
const textOf = (some: readonly PaintedToken[]) => some.map(({ text }) => text).join('')

test.each([0, 1, 12, 24, 28, 200])(
  'nothing of an expression is lost where %i letters are seen',
  (letters) => {
    expect(textOf(seenTokens(tokens, letters))).toBe(textOf(tokens))
  },
)

test('what begins within the letters keeps its kind, the rest is one plain text', () => {
  expect(seenTokens(tokens, 12)).toEqual([...tokens.slice(0, 3), { kind: '', text: '} = 1' }])
})

test('an expression that is seen whole is left as it is', () => {
  expect(seenTokens(tokens, textOf(tokens).length)).toBe(tokens)
})
