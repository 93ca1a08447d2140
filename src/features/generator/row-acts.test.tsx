import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HostProvider } from '#data/use-host.ts'
import { en } from '#domain/words/en/index.ts'
import { aPlant } from '#testing/a-plant.ts'
import { aTemplate } from '#testing/a-template.ts'
import { aHost } from '#testing/page-server.ts'
import { WordsProvider } from '#ui/words.ts'
import { newDraft } from './draft.ts'
import { keepDraft } from './draft-storage.ts'
import { rowActs } from './row-acts.ts'
import { useGenerator } from './use-generator.ts'
import { useGeneratorWords } from './words.ts'

const COUNTER = 5

/** Three rows, with these cells in hand. */
function open(from: readonly [row: number, column: number], to = from) {
  keepDraft(sessionStorage, { ...newDraft('t'), texts: { bay: 'Bay1*3', silo: 'RawSilo1' } })
  const plant = aPlant()
  const { result } = renderHook(
    () => ({ model: useGenerator(aTemplate, plant), words: useGeneratorWords() }),
    {
      wrapper: ({ children }) => (
        <QueryClientProvider client={new QueryClient()}>
          <HostProvider value={aHost('2025-03')}>
            <WordsProvider value={en}>{children}</WordsProvider>
          </HostProvider>
        </QueryClientProvider>
      ),
    },
  )
  const cell = ([row, column]: readonly [number, number]) => ({ row, column })
  act(() => result.current.model.select({ active: cell(from), head: cell(to) }))
  return {
    acts: () => rowActs(result.current.model, result.current.words),
    counters: () => [0, 1, 2].map((row) => result.current.model.rowAt(row)?.view.quantityExpression),
    names: () => [0, 1, 2].map((row) => result.current.model.rowAt(row)?.view.name),
    changed: () => [0, 1, 2].map((row) => [...(result.current.model.rowAt(row)?.changed ?? [])]),
  }
}

const made = '{[default]Receiving/Bay1/Total}'

describe('the cells of rows to be', () => {
  // What the server says of the rows is not waited for.
  beforeEach(() => vi.stubGlobal('fetch', () => new Promise(() => undefined)))
  afterEach(() => {
    vi.unstubAllGlobals()
    sessionStorage.clear()
  })

  it('are cleared, and come back with one step', () => {
    const { acts, counters, changed } = open([0, COUNTER], [1, COUNTER])
    act(() => acts().onClear())
    expect([counters(), changed()]).toEqual([
      [null, null, made],
      [['quantityExpression'], ['quantityExpression'], []],
    ])
    act(() => acts().onUndo())
    expect(counters()).toEqual([made, made, made])
    act(() => acts().onRedo())
    expect(counters()).toEqual([null, null, made])
  })

  it('take a pasted block from the first of them on, as far as the rows reach', () => {
    const { acts, counters } = open([1, COUNTER])
    act(() => acts().onPaste('{A}\n{B}\n{C}'))
    expect(counters()).toEqual([made, '{A}', '{B}'])
  })

  it('that are given what the template says too are no longer their row’s own', () => {
    const { acts, changed } = open([0, COUNTER])
    act(() => acts().onPaste('{A}'))
    expect(changed()[0]).toEqual(['quantityExpression'])
    act(() => acts().onPaste(made))
    expect(changed()[0]).toEqual([])
  })

  it('are filled down from the first row of the block, a single one from the row above', () => {
    const { acts, names } = open([0, 1], [2, 1])
    act(() => acts().onPaste('First\nSecond\nThird'))
    expect(names()).toEqual(['First', 'Second', 'Third'])
    act(() => acts().onFillDown())
    expect(names()).toEqual(['First', 'First', 'First'])
    const single = open([1, 1])
    act(() => single.acts().onPaste('Second'))
    act(() => single.acts().onFillDown())
    expect(single.names()[1]).toBe(single.names()[0])
  })

  it('are copied as a spreadsheet reads them', () => {
    const { acts } = open([0, COUNTER], [1, COUNTER])
    expect(acts().onCopy()).toBe(`${made}\r\n${made}\r\n`)
  })
})
