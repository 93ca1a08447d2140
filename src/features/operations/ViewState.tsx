import { IconBookmark } from '@tabler/icons-react'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/words.ts'
import styles from './FilterChips.module.css'
import type { Naming } from './NameViewDialog.tsx'
import type { SavedViews } from './use-saved-views.ts'

interface Props {
  readonly views: SavedViews
  readonly onName: (naming: Naming) => void
}

/** Whose view the list shows, or that nobody kept it yet. */
export function ViewState({ views: { current }, onName }: Props) {
  const words = useWords().views
  if (current !== undefined) return <span className={styles.state}>{words.savedBy(current.savedBy)}</span>
  return (
    <>
      <span className={styles.state}>{words.notSaved}</span>
      <Button
        variant="quiet"
        className={styles.add}
        icon={<IconBookmark size={16} stroke={1.5} aria-hidden />}
        onClick={() => onName({ id: null, name: '' })}
      >
        {words.save}
      </Button>
    </>
  )
}
