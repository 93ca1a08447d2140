import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useSettledText } from './use-settled-text.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function typing() {
  const settled: string[] = []
  const view = renderHook(({ value }) => useSettledText(value, (text) => settled.push(text)), {
    initialProps: { value: '' },
  })
  const type = (text: string) =>
    act(() => {
      view.result.current.onText(text)
      vi.runAllTimers()
    })
  return { ...view, settled, type }
}

it('is shown as it is typed, whatever it is taken for', () => {
  const { result, rerender, settled, type } = typing()
  type('raw ')
  rerender({ value: 'raw' })
  expect([result.current.value, settled]).toEqual(['raw ', ['raw ']])
})

it('is not taken from whoever types on', () => {
  const { result, rerender, type } = typing()
  type('raw')
  act(() => result.current.onText('raw s'))
  rerender({ value: 'ra' })
  expect(result.current.value).toBe('raw s')
})

it('gives way to what becomes another by other hands', () => {
  const { result, rerender, type } = typing()
  type('raw')
  rerender({ value: 'raw' })
  rerender({ value: '' })
  expect(result.current.value).toBe('')
})
