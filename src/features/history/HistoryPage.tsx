import { Outlet, useParams } from '@tanstack/react-router'
import { useTitle } from '#ui/use-title.ts'
import { useWords } from '#ui/words.ts'
import { ChangeList } from './ChangeList.tsx'
import styles from './HistoryPage.module.css'

/** Who changed what, when, field by field, and the way back. */
export function HistoryPage() {
  const words = useWords().history
  const { changeId } = useParams({ strict: false })
  useTitle(words.title)
  return (
    <>
      <div className={styles.head}>
        <p className={styles.subtitle}>{words.subtitle}</p>
        <h1 className={styles.title}>{words.title}</h1>
      </div>
      <div className={styles.panes} data-open={changeId === undefined ? undefined : ''}>
        <ChangeList />
        <section className={styles.detail}>
          {changeId === undefined ? <p className={styles.choose}>{words.choose}</p> : <Outlet />}
        </section>
      </div>
      <footer className={styles.strip}>{words.note}</footer>
    </>
  )
}
