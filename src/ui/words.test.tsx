import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { de } from '#domain/words/de/index.ts'
import { en } from '#domain/words/en/index.ts'
import { plant } from '#domain/words/en/plant.ts'
import { type Spoken, WordsProvider, wordsWith } from './words.ts'

const usePlantWords = wordsWith({ plant })

it('a screen that is loaded late has its words at once, and follows the language while it is open', () => {
  const { container, rerender } = render(speaking(en))
  expect(container.textContent).toBe('Units of measure, Operations, en')
  rerender(speaking(de))
  expect(container.textContent).toBe('Einheiten, Operationen, de')
})

function speaking(words: Spoken) {
  return (
    <WordsProvider value={words}>
      <LateScreen />
    </WordsProvider>
  )
}

function LateScreen() {
  const { plant: own, shell, code } = usePlantWords()
  return <p>{[own.kinds.unitsOfMeasure, shell.nav.operations, code].join(', ')}</p>
}
