import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { de } from '#domain/words/de/index.ts'
import { en } from '#domain/words/en/index.ts'
import { type Spoken, WordsProvider } from '#ui/words.ts'
import { useFormWords } from './words.ts'

it('what is loaded late has its words at once, and follows the language while it is open', () => {
  const { container, rerender } = render(speaking(en))
  expect(container.textContent).toBe('required, Operations, en')
  rerender(speaking(de))
  expect(container.textContent).toBe('Pflicht, Operationen, de')
})

function speaking(words: Spoken) {
  return (
    <WordsProvider value={words}>
      <LatePart />
    </WordsProvider>
  )
}

function LatePart() {
  const { form, shell, code } = useFormWords()
  return <p>{[form.required, shell.nav.operations, code].join(', ')}</p>
}
