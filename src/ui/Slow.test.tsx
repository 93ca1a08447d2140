import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { render } from '#testing/render.tsx'
import { Slow } from './Slow.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('is silent for a second, then says how far it is and can be called off, after ten what is left', () => {
  const stop = vi.fn<() => void>()
  const drawn = render(<Slow text="Enabling…" progress={null} stop="Cancel" onStop={stop} />)
  const goOn = (seconds: number) => {
    act(() => {
      vi.advanceTimersByTime(seconds * 1000)
    })
  }
  expect(screen.queryByText('Enabling…')).toBeNull()
  goOn(1)
  expect(screen.getByRole('progressbar', { name: 'Enabling…' }).getAttribute('value')).toBeNull()
  screen.getByRole('button', { name: 'Cancel' }).click()
  expect(stop).toHaveBeenCalledOnce()
  const progress = { done: 250, total: 1000 }
  drawn.rerender(<Slow text="Enabling…" progress={progress} stop="Cancel" onStop={stop} />)
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('250')
  expect(screen.queryByText(/left/)).toBeNull()
  goOn(9)
  screen.getByText('about 30 s left')
  goOn(90)
  screen.getByText('about 5 min left')
})
