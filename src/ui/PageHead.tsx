import type { ReactNode } from 'react'
import styles from './PageHead.module.css'

interface Props {
  /** Where the page lies, or what it is about, in a line above its title. */
  readonly above?: ReactNode
  readonly title: ReactNode
  readonly below?: ReactNode
  /** What is to be known and done of the page as a whole. */
  readonly children?: ReactNode
}

/** The head of a page: its title, and at the right what is done with the whole of it. */
export function PageHead({ above, title, below, children }: Props) {
  return (
    <header className={styles.head}>
      <div className={styles.names}>
        {above}
        <h1 className={styles.title}>{title}</h1>
        {below}
      </div>
      {children}
    </header>
  )
}

/** A line above or below a title, quieter than it. */
export function PageSubtitle({ children }: { readonly children: ReactNode }) {
  return <p className={styles.subtitle}>{children}</p>
}

interface TrailProps {
  readonly label: string
  /** The steps to the page, with what parts them. */
  readonly children: ReactNode
}

/** The way back to where a page lies. */
export function PageTrail({ label, children }: TrailProps) {
  return (
    <nav className={styles.trail} aria-label={label}>
      {children}
    </nav>
  )
}
