import { IconPlus } from '@tabler/icons-react'
import { useHost } from '#data/use-host.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead } from '#ui/PageHead.tsx'
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
      <PageHead
        title={
          <>
            {words.title} <span className={styles.count}>0</span>
          </>
        }
      >
        <LinkButton to="/operations/new" icon={<IconPlus size={16} stroke={1.5} aria-hidden />}>
          {words.newOperation}
        </LinkButton>
      </PageHead>
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
