// `npm start`: builds what is not built, then becomes the server: its signals and exit code are the server's own.
import { spawnSync } from 'node:child_process'
import { isBuilt } from './stamp.mjs'

if (!isBuilt()) {
  console.log('Building page and server …')
  // In a process of its own, so that the server does not keep the bundler's memory.
  const { status } = spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
await import('../dist/server/main.js')
if (process.env.npm_lifecycle_event === 'start') stopWithNpm()

/** npm passes a signal on to its shell, which dies of it and leaves us running: its death is then our signal. */
function stopWithNpm() {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  watch.unref()
  // A second signal would end the server before it has finished.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => clearInterval(watch))
}
