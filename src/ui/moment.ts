/** A moment as the engineer's clock shows it: `12 Jan 11:07`; of another year the day alone, `18 Dec 2024`. */
export function localMoment(iso: string, language: string, now: Date = new Date()): string {
  const at = new Date(iso)
  if (at.getFullYear() !== now.getFullYear()) return formatter(language, 'dayOfYear').format(at)
  // English alone has names for months that are as short as their numbers.
  return `${formatter(language, language === 'en' ? 'day' : 'numericDay').format(at)} ${clock(iso, language)}`
}

export function clock(iso: string, language: string): string {
  return formatter(language, 'clock').format(new Date(iso))
}

/** A whole day: `14 January 2026`. */
export function localDay(iso: string, language: string): string {
  return formatter(language, 'longDay').format(new Date(iso))
}

/** A day of this year without it: `14 January`. */
export function shortDay(iso: string, language: string, now: Date = new Date()): string {
  const at = new Date(iso)
  return formatter(language, at.getFullYear() === now.getFullYear() ? 'dayAndMonth' : 'longDay').format(at)
}

export function isToday(iso: string | undefined, now: Date = new Date()): boolean {
  return iso !== undefined && new Date(iso).toDateString() === now.toDateString()
}

/** The same moment without a time zone to mistake: `2026-01-12 09:07:31 UTC`. */
export function utcMoment(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

const forms = {
  numericDay: { day: '2-digit', month: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  dayOfYear: { day: 'numeric', month: 'short', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'long' },
  longDay: { day: 'numeric', month: 'long', year: 'numeric' },
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

const made = new Map<string, Intl.DateTimeFormat>()

/** Made once: a formatter costs a hundred times what using it does. */
function formatter(language: string, form: keyof typeof forms): Intl.DateTimeFormat {
  // Day before month, as everywhere but in the United States; the engineer's zone either way.
  const locale = language === 'en' ? 'en-GB' : language
  const key = `${locale} ${form}`
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, forms[form])
  made.set(key, known)
  return known
}
