export function Logo() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill="var(--text)" />
      <path d="M4.5 4v7.5H12M7 9l4.5-4.5M8 4.5h3.5V8" stroke="var(--shell)" strokeWidth="1.5" />
    </svg>
  )
}
