import { Highlight } from './Highlight.tsx'
import styles from './PathText.module.css'
import { tip } from './tip.ts'

interface Props {
  readonly path: string
  /** The words that were searched for. */
  readonly sought?: string
  /** In the face and colour of what it stands in. */
  readonly isPlain?: boolean
}

/**
 * A path on one line that gives up whole segments at its head where there is no room, and keeps its tail. It stands on
 * the colour of `--path-on` (the surface's unless a parent says otherwise). The whole is in the tooltip.
 */
export function PathText({ path, sought = '', isPlain = false }: Props) {
  const segments = path.split('/')
  const tail = segments.at(-1) ?? ''
  const heads = segments.slice(0, -1).toReversed()
  return (
    <span className={styles.path} data-plain={isPlain ? '' : undefined} {...tip(path)}>
      <span className="unseen">{path}</span>
      <span className={styles.segments} aria-hidden="true">
        <span className={styles.tail}>
          <span className={styles.leaf}>
            <Highlight text={tail} sought={sought} />
          </span>
        </span>
        {heads.map((head, at) => (
          <span key={segments.length - at} className={styles.head}>
            <Highlight text={head} sought={sought} />/
          </span>
        ))}
      </span>
    </span>
  )
}
