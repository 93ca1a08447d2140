import { expect, it } from 'vitest'
import { anOperation } from '#testing/an-operation.ts'
import { fileNameOf } from './file-per-operation.ts'

const id = '01JD7M94CJ-HPEQEJ1F-QA8EQ6VE'

it.each([
  ['CIP RawSilo1', `CIP-RawSilo1-${id}.json`],
  ['../../etc/passwd', `etc-passwd-${id}.json`],
  ['Käse 奶酪 (neu)', `Kase-奶酪-neu-${id}.json`],
  ['…', `${id}.json`],
  ['x'.repeat(200), `${'x'.repeat(60)}-${id}.json`],
])('a file for %j is called %s', (name, file) => {
  expect(fileNameOf({ ...anOperation({ name }), id })).toBe(file)
})
