import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { listChunk } from './tools/list-chunk.ts'

export default defineConfig({
  plugins: [react(), mockWorker()],
  build: {
    outDir: 'dist/page',
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: listChunk(), debugName: 'list' }] } } },
  },
  // Its WASM file is found beside its script, which bundling for development would move.
  optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
  // What tests and servers write is no reason to load the page again.
  server: { watch: { ignored: ['**/.cache/**', '**/data/**', '**/dist/**', '**/test-results/**'] } },
  test: {
    // Else one processor is kept for watching, which nobody does here.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: '.cache/unit.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          // Loading the modules anew for each file takes longer than the tests.
          isolate: false,
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['src/server/**/*.test.ts', 'tools/soak/**/*.test.ts'],
          setupFiles: ['src/testing/console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          environment: 'node',
          isolate: false,
          include: ['src/server/**/*.test.ts', 'tools/soak/**/*.test.ts'],
          setupFiles: ['src/testing/console.ts'],
          globalSetup: ['tools/postgres/for-tests.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          isolate: false,
          restoreMocks: true,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/testing/console.ts', 'src/testing/setup.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})

/** Serves MSW's worker in development only: lying in `public/` it would be part of every build. */
function mockWorker(): Plugin {
  const path = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  return {
    name: 'mock-worker',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/mockServiceWorker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript')
        response.end(readFileSync(path))
      })
    },
  }
}
