import { IconFilter } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { useWords } from '#ui/words.ts'
import type { FilterChipsProps } from './FilterChips.tsx'
import styles from './FilterChips.module.css'
import { notFiltering } from './filtering.ts'
import { SetChips } from './SetChips.tsx'
import { filterCount } from './set-filters.ts'

type Props = Pick<FilterChipsProps, 'view' | 'plant' | 'summary'>

const picker = lazyPart(async () => (await import('./FilterPicker.tsx')).FilterPicker)

/** On a tablet the filters are behind a button. */
export function FilterSheet(props: Props) {
  const { view, plant } = props
  const words = useWords().list.filters
  const [filtering, setFiltering] = useState(notFiltering)
  const close = () => setFiltering(notFiltering)
  const count = filterCount(view.query)
  return (
    <>
      <Button
        icon={<IconFilter size={16} stroke={1.5} aria-hidden />}
        onPointerEnter={picker.fetch}
        onFocus={picker.fetch}
        onClick={() => setFiltering({ ...notFiltering, opened: true })}
      >
        {words.add}
        {count > 0 && <span className={styles.count}>{count}</span>}
      </Button>
      <Dialog
        opened={filtering.opened}
        onClose={close}
        title={words.title}
        placement="bottom"
        footer={
          <Button variant="primary" onClick={close}>
            {words.done}
          </Button>
        }
      >
        <div className={styles.sheet}>
          <SetChips {...props} onFiltering={setFiltering} />
        </div>
        <Suspense fallback={null}>
          <picker.Part
            view={view}
            plant={plant}
            column={filtering.column}
            onColumn={(column) => setFiltering({ opened: true, column })}
          />
        </Suspense>
      </Dialog>
    </>
  )
}
