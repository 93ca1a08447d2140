import { PageHead } from '#ui/PageHead.tsx'
import screen from '#ui/plan-screen.module.css'
import { Bar } from '#ui/StateViews.tsx'
import styles from './BulkEdit.module.css'
import { useBulkEditWords } from './words.ts'

/** Grey bars in the layout of the screen, until it is known what the selection holds. */
export function BulkLoading() {
  const words = useBulkEditWords()
  return (
    <div className={screen.screen} aria-busy>
      <PageHead
        title={
          <>
            <span className="unseen">{words.shell.states.loading}</span>
            <Bar width={180} />
          </>
        }
      />
      <div className={styles.loading}>
        {lines.map((line) => (
          <Bar key={line} width={line % 2 === 0 ? 160 : 320} />
        ))}
      </div>
    </div>
  )
}

const lines = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
