import { expect, test } from 'vitest'
import { isToday, localMoment, shortDay, utcMoment } from './moment.ts'

const now = new Date('2026-06-15T12:00:00Z')

test.each([
  ['en', '2026-01-12T11:07:00', '12 Jan 11:07'],
  ['de', '2026-01-12T11:07:00', '12.01. 11:07'],
  ['en', '2024-12-18T10:12:00', '18 Dec 2024'],
])('in %s, %s on the engineer’s clock is %s', (language, local, shown) => {
  // Without a zone: the same on every machine's clock.
  expect(localMoment(new Date(local).toISOString(), language, now)).toBe(shown)
})

test('the tooltip has no zone to mistake', () => {
  expect(utcMoment('2026-01-12T09:07:31.123Z')).toBe('2026-01-12 09:07:31 UTC')
})

test('today is a day of the engineer’s own', () => {
  expect(isToday(now.toISOString(), now)).toBe(true)
  expect(isToday('2026-06-13T12:00:00Z', now)).toBe(false)
})

test.each([
  ['en', '2026-01-12T11:07:00', '12 January'],
  ['de', '2026-01-12T11:07:00', '12. Januar'],
  ['en', '2025-12-18T10:12:00', '18 December 2025'],
])('in %s, the day of %s is %s', (language, local, shown) => {
  expect(shortDay(new Date(local).toISOString(), language, now)).toBe(shown)
})
