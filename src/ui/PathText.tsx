import styles from './PathText.module.css'
import { tip } from './tip.ts'

/**
 * A path on one line that gives up whole segments at its head where there is no room, and keeps its tail. It stands on
 * the colour of `--path-on` (the surface's unless a parent says otherwise). The whole is in the tooltip.
 */
export function PathText({ path }: { path: string }) {
  const segments = path.split('/')
  const tail = segments.at(-1) ?? ''
  const heads = segments.slice(0, -1).toReversed()
  return (
    <span className={styles.path} {...tip(path)}>
      <span className="unseen">{path}</span>
      <span className={styles.segments} aria-hidden="true">
        <span className={styles.tail}>{tail}</span>
        {heads.map((head, at) => (
          <span key={segments.length - at} className={styles.head}>
            {head}/
          </span>
        ))}
      </span>
    </span>
  )
}
