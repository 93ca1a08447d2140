import { defineConfig } from 'playwright/test'
import { chromiumFlags, findForTests } from './tools/chromium/find.ts'

const executablePath = findForTests()

export default defineConfig({
  testDir: 'e2e',
  outputDir: '.cache/e2e',
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  // A shared machine may stand still for longer than any sensible timeout; the report says which tests needed it.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 15_000,
    // Writing one costs every test a fifth of its time.
    trace: process.env['CI'] ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: chromiumFlags },
  },
  projects: [
    // One after the other: two development servers would prepare the same dependencies at once. First, so that they do
    // not run on alone when all else is done.
    {
      name: 'development',
      testMatch: '**/development/**/*.spec.ts',
      fullyParallel: false,
      // Hundreds of modules are fetched one by one at each load.
      timeout: 180_000,
      expect: { timeout: 30_000 },
    },
    { name: 'product', testIgnore: '**/development/**' },
  ],
})
