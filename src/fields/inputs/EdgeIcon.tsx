const signals: Readonly<Record<string, string>> = {
  RISING_EDGE: 'M1 13H6V3H14 M3.5 8 6 5.5 8.5 8',
  FALLING_EDGE: 'M1 3H6V13H14 M3.5 8 6 10.5 8.5 8',
  CHANGE: 'M1 13H3.5V3H7V13H10.5V3H14',
}

/** How the signal moves when an edge starts or stops an operation; null for a value that is no edge. */
export function edgeIcon(value: string) {
  const signal = signals[value]
  return signal === undefined ? undefined : (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden
    >
      <path d={signal} />
    </svg>
  )
}
