import { IconPlus } from '@tabler/icons-react'
import { useHost } from '#data/use-host.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Strip } from '#ui/Strip.tsx'
import { useTitle } from '#ui/use-title.ts'
import { Beginnings } from './Beginnings.tsx'
import styles from './FirstRun.module.css'
import { useFirstRunWords } from './words.ts'

/** In place of the list while there is no operation at all: what this is, the ways in, and what is there already. */
export function FirstRun() {
  const words = useFirstRunWords().firstRun
  const { health } = useHost()
  useTitle(words.title)
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <span className={styles.count}>0</span>
        <span className={styles.rest} />
        <LinkButton to="/operations/new" icon={<IconPlus size={16} stroke={1.5} aria-hidden />}>
          {words.newOperation}
        </LinkButton>
      </div>
      <Beginnings hasOperations={false} />
      <Strip>
        <span>{words.strip.operations(0)}</span>
        <span className={styles.rest} />
        <span>{health.storage}</span>
        <span>{words.strip.saved}</span>
      </Strip>
    </>
  )
}
