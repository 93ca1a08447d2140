import { ListLink } from '#fields/ListLink.tsx'
import { useImportWords } from './words.ts'
import styles from './Import.module.css'

/** Where the screen lies, and the way back. */
export function Place() {
  const words = useImportWords().importing
  return (
    <nav className={styles.place} aria-label={words.place}>
      <ListLink>{words.operations}</ListLink>
      <span aria-hidden>/</span>
      {words.import}
    </nav>
  )
}
