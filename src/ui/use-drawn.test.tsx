import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useDrawn } from './use-drawn.ts'

const nextFrame = () => act(() => new Promise<void>((resolve) => void requestAnimationFrame(() => resolve())))

it('a new value comes through when a frame with it has been drawn', async () => {
  const { result, rerender } = renderHook(({ value }) => useDrawn(value), { initialProps: { value: 'old' } })
  expect(result.current).toBe('old')
  rerender({ value: 'new' })
  expect(result.current).toBe('old')
  await nextFrame()
  expect(result.current).toBe('old')
  await nextFrame()
  await nextFrame()
  expect(result.current).toBe('new')
})
