import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { render } from '#testing/render.tsx'
import { ToastHost } from './ToastHost.tsx'
import { toast } from './toast.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('says what is under way after a second, how far it is, and lets it be called off, until it ends', () => {
  const onStop = vi.fn<() => void>()
  const work = toast.working({ text: 'Undoing…', stop: 'Cancel', onStop })
  render(<ToastHost />)
  expect(screen.queryByText('Undoing…')).toBeNull()
  act(() => {
    vi.advanceTimersByTime(1000)
  })
  act(() => work.onProgress({ done: 4000, total: 10_000 }))
  expect(screen.getByRole('progressbar', { name: 'Undoing…' }).getAttribute('value')).toBe('4000')
  screen.getByRole('button', { name: 'Cancel' }).click()
  expect(onStop).toHaveBeenCalledOnce()
  act(() => work.end())
  expect(screen.queryByRole('progressbar')).toBeNull()
})
