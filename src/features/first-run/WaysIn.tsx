import {
  IconBuildingFactory2,
  IconFileImport,
  IconPencil,
  IconRoute,
  IconTableImport,
  IconTemplate,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLoadSample } from '#data/plant.ts'
import { useHost } from '#data/use-host.ts'
import { errorText } from '#data/error-text.ts'
import { Button } from '#ui/Button.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { Mark } from '#ui/Mark.tsx'
import { toast } from '#ui/toast.ts'
import styles from './WaysIn.module.css'
import { useFirstRunWords } from './words.ts'

const icon = { size: 20, stroke: 1.25, 'aria-hidden': true } as const

/** The ways to a first operation, as far as this host goes them; one of them is the primary. */
export function WaysIn({ hasOperations }: { readonly hasOperations: boolean }) {
  const words = useFirstRunWords().firstRun
  const { capabilities } = useHost()
  return (
    <ul className={styles.ways}>
      {capabilities.includes('sample') && !hasOperations && <Sample />}
      {capabilities.includes('plantImport') && (
        <Way icon={<IconTableImport {...icon} />} {...words.own}>
          <LinkButton to="/plant/import">{words.own.act}</LinkButton>
        </Way>
      )}
      {capabilities.includes('import') && (
        <Way icon={<IconFileImport {...icon} />} {...words.fromFile}>
          <LinkButton to="/operations/import">{words.fromFile.act}</LinkButton>
        </Way>
      )}
      {capabilities.includes('templates') && (
        <Way icon={<IconTemplate {...icon} />} {...words.templates}>
          <LinkButton to="/onboarding/templates">{words.templates.act}</LinkButton>
        </Way>
      )}
      <Way icon={<IconPencil {...icon} />} {...words.byHand}>
        <LinkButton to="/plant" search={{ list: 'unitsOfMeasure', record: 'new' }}>
          {words.byHand.act}
        </LinkButton>
      </Way>
      <Way icon={<IconRoute {...icon} />} {...words.guided}>
        <LinkButton to="/onboarding/guided">{words.guided.act}</LinkButton>
      </Way>
    </ul>
  )
}

function Sample() {
  const words = useFirstRunWords()
  const { sample } = words.firstRun
  const { mutateAsync, isPending, error } = useLoadSample()
  const load = () => {
    // This screen is gone by the time the answer comes: the list stands in its place. A failure shows below.
    mutateAsync().then(
      ({ counts }) => toast.done(sample.done(counts.inventoryOperations)),
      () => undefined,
    )
  }
  return (
    <Way icon={<IconBuildingFactory2 {...icon} />} title={sample.title} text={sample.text} note={sample.note}>
      <Button variant="primary" onClick={isPending ? undefined : load} aria-disabled={isPending}>
        {isPending ? sample.loading : sample.act}
      </Button>
      {error !== null && (
        <p className={styles.failed} role="alert">
          <Mark kind="error">{sample.failed}</Mark> {errorText(words, error)}
        </p>
      )}
    </Way>
  )
}

interface WayProps {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly note: string
  readonly children: ReactNode
}

function Way({ icon: image, title, text, note, children }: WayProps) {
  return (
    <li className={styles.way}>
      <span className={styles.icon}>{image}</span>
      <div className={styles.what}>
        <h3 className={styles.title}>{title}</h3>
        <p>{text}</p>
        <p className={styles.note}>{note}</p>
      </div>
      <div className={styles.act}>{children}</div>
    </li>
  )
}
