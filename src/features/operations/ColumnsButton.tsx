import { IconColumns3 } from '@tabler/icons-react'
import { Button } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { Popover } from '#ui/Popover.tsx'
import { useWords } from '#ui/words.ts'
import styles from './ListToolbar.module.css'
import type { ListView } from './use-list-view.ts'

const chooser = lazyPart(async () => (await import('./ColumnChooser.tsx')).ColumnChooser)

/** How many columns there are, and which. */
export function ColumnsButton({ view }: { readonly view: ListView }) {
  const words = useWords().columns
  return (
    <Popover
      label={words.title}
      position="bottom-end"
      renderTrigger={(trigger) => (
        <Button
          variant="quiet"
          className={styles.quiet}
          icon={<IconColumns3 size={16} stroke={1.5} aria-hidden />}
          {...trigger}
        >
          {words.button}
          <span className={styles.count}>{view.columns.order.length}</span>
        </Button>
      )}
    >
      {/* The popover waits for it, so that there is something to take the focus. */}
      {() => <chooser.Part view={view} />}
    </Popover>
  )
}
