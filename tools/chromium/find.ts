import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/**
 * The Chromium to drive: `CHROMIUM_PATH`, else the machine's own, else the one that Playwright has installed.
 * Undefined when there is none.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  if (environment['CHROMIUM_PATH']) return environment['CHROMIUM_PATH']
  const onPath = commands.flatMap((name) => foldersOn(environment).map((folder) => join(folder, name)))
  return [...onPath, ...elsewhere, chromium.executablePath()].find(isExecutable)
}

/** What tests drive: Chromium without its windows where it is here, which takes a third less of the processor; else any. */
export function findForTests(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return environment['CHROMIUM_PATH'] ?? findShell(environment) ?? findChromium(environment)
}

/** Debian's Chromium without windows; undefined where there is none. */
export function findShell(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  return foldersOn(environment)
    .map((folder) => join(folder, SHELL))
    .find(isExecutable)
}

/** The name of its command and of its package. */
export const SHELL = 'chromium-headless-shell'

/** Root may not use the sandbox; background requests of the browser's own have no place in a test. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const elsewhere = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

function foldersOn(environment: NodeJS.ProcessEnv): readonly string[] {
  return (environment['PATH'] ?? '').split(delimiter)
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
