/** The day on the engineer's clock at which a moment lies, `2026-01-12`; empty for none. */
export function dayOf(moment: string | undefined): string {
  if (moment === undefined) return ''
  // A day without a time is one of UTC, as the address may have it.
  if (moment.length === 10) return moment
  const at = new Date(moment)
  const parts = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** When a day begins on the engineer's clock, in UTC. */
export function firstMoment(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString()
}

export function lastMoment(day: string): string {
  return new Date(`${day}T23:59:59.999`).toISOString()
}
