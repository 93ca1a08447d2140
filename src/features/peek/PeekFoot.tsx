import { Link } from '@tanstack/react-router'
import { useHost } from '#data/use-host.ts'
import { Kbd } from '#ui/Kbd.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useTouch } from '#ui/use-touch.ts'
import styles from './PeekPane.module.css'
import { usePeekWords } from './words.ts'

/** The ways on from the peek. */
export function PeekFoot({ id }: { readonly id: string }) {
  const words = usePeekWords().peek
  const isTouch = useTouch()
  const { capabilities } = useHost()
  return (
    <footer className={styles.foot}>
      <LinkButton to="/operations/$id" params={{ id }}>
        {words.open} {!isTouch && <Kbd>Enter</Kbd>}
      </LinkButton>
      {capabilities.includes('history') && (
        <Link to="/operations/$id/history" params={{ id }} className={styles.history}>
          {words.history}
        </Link>
      )}
      {!isTouch && (
        <span className={styles.hint}>
          {words.label} <Kbd>{words.key}</Kbd>
        </span>
      )}
    </footer>
  )
}
