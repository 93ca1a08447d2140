import { describe, expect, it } from 'vitest'
import { Problem } from '#domain/problem.ts'
import { de } from '#domain/words/de/index.ts'
import { en } from '#domain/words/en/index.ts'
import { Unreachable, unexplained } from './client.ts'
import { errorText } from './error-text.ts'

const full = new Problem('storage-full', { title: 'Full', detail: en.shell.problems['storage-full'] })
const gone = new Problem('not-found', { title: 'Not found', detail: 'There is no change 7.' })
const refused = new Problem('refused', {
  title: 'Refused',
  detail: 'One thing is wrong.',
  errors: { name: [{ rule: 'name.missing', message: 'An operation needs a name.', params: {} }] },
})

describe('what an error says', () => {
  it.each([
    [en, new Unreachable(null), 'The server cannot be reached.'],
    [de, new Unreachable(null), 'Der Server ist nicht erreichbar.'],
    [en, full, en.shell.problems['storage-full']],
    [de, full, de.shell.problems['storage-full']],
    // In English the server's own sentence, which names more.
    [en, gone, 'There is no change 7.'],
    [de, gone, 'Das gibt es nicht, oder nicht mehr.'],
    [en, unexplained(504, 'Gateway Timeout'), 'The server answered 504 without saying why.'],
    [de, unexplained(504, 'Gateway Timeout'), 'Der Server hat geantwortet, ohne zu sagen, warum.'],
    [de, refused, 'name: Eine Bestandsoperation braucht einen Namen.'],
  ])('is in the page’s language', (words, error, said) => {
    expect(errorText(words, error)).toBe(said)
  })
})
