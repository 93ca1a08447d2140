import { Button } from './Button.tsx'
import styles from './Offer.module.css'

interface Props {
  readonly text: string
  readonly accept: string
  readonly onAccept: () => void
  readonly decline: string
  readonly onDecline: () => void
}

/** What an earlier visit left behind: offered, not forced. */
export function Offer({ text, accept, onAccept, decline, onDecline }: Props) {
  return (
    <section className={styles.offer} aria-label={accept}>
      <p>{text}</p>
      <Button onClick={onAccept}>{accept}</Button>
      <Button variant="quiet" onClick={onDecline}>
        {decline}
      </Button>
    </section>
  )
}
