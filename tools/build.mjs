// Builds the page into dist/page and the server into dist/server/main.js, unless they are up to date.
import { isBuilt, markBuilt, stamp, unmark } from './stamp.mjs'

if (isBuilt()) {
  console.log('The build is up to date.')
} else {
  // Whoever calls may be a test or a shell of development; what is built is the product.
  process.env.NODE_ENV = 'production'
  const { build } = await import('vite')
  const sources = stamp()
  unmark()
  await build({ logLevel: 'warn' })
  await build({
    logLevel: 'warn',
    // One file starts faster than a thousand. What holds machine code or loads files by name stays outside.
    ssr: { noExternal: true, external: ['libsql', 'pg', 'pino'] },
    build: {
      ssr: 'src/server/main.ts',
      outDir: 'dist/server',
      target: 'node20',
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'main.js' } },
    },
  })
  markBuilt(sources)
}
