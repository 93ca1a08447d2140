import { useSyncExternalStore } from 'react'

export const colorSchemes = ['light', 'dark', 'auto'] as const
export type ColorScheme = (typeof colorSchemes)[number]

const KEY = 'lotwright.theme'
const followers = new Set<() => void>()

/** Shows the page light or dark as was chosen, and goes on following the choice, in other tabs too, and the system. */
export function followColorScheme(): void {
  show()
  systemIsDark().addEventListener('change', show)
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) show()
  })
}

export function chooseColorScheme(scheme: ColorScheme): void {
  localStorage.setItem(KEY, scheme)
  show()
}

/** What was chosen. */
export function useColorScheme(): ColorScheme {
  return useSyncExternalStore(follow, chosen)
}

/** What is shown. */
export function useIsDark(): boolean {
  return useSyncExternalStore(follow, isDark)
}

function show(): void {
  document.documentElement.dataset['scheme'] = isDark() ? 'dark' : 'light'
  for (const follower of followers) follower()
}

function isDark(): boolean {
  const scheme = chosen()
  return scheme === 'auto' ? systemIsDark().matches : scheme === 'dark'
}

function chosen(): ColorScheme {
  const kept = localStorage.getItem(KEY)
  return colorSchemes.find((scheme) => scheme === kept) ?? 'auto'
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}

function follow(follower: () => void): () => void {
  followers.add(follower)
  return () => followers.delete(follower)
}
