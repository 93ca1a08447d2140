import { IconAlertCircle, IconAlertTriangle, IconCircleOff, IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useStore } from '#data/store.ts'
import { Segmented } from '#ui/Segmented.tsx'
import { SearchInput } from '#ui/SearchInput.tsx'
import { useBulkModel } from './bulk-model.ts'
import { type Order, type Outcome, outcomes } from './preview-lines.ts'
import styles from './PreviewTools.module.css'
import type { Tally } from './tally.ts'
import { useBulkEditWords } from './words.ts'

interface Props {
  readonly tally: Tally
  readonly order: Order
  readonly onOrder: (order: Order) => void
  readonly search: string
  readonly onSearch: (text: string) => void
}

/** What of the preview is shown, in which order. */
export function PreviewTools({ tally, order, onOrder, search, onSearch }: Props) {
  const words = useBulkEditWords().bulkEdit.preview
  return (
    <div className={styles.tools}>
      <Outcomes tally={tally} />
      <Segmented
        label={words.order}
        segments={[
          { value: 'record', label: words.byRecord },
          { value: 'field', label: words.byField },
        ]}
        value={order}
        onChange={onOrder}
      />
      <SearchInput className={styles.search ?? ''} label={words.search} text={search} onText={onSearch} />
    </div>
  )
}

function Outcomes({ tally }: { readonly tally: Tally }) {
  const words = useBulkEditWords()
  const { preview } = words.bulkEdit
  const { outcome } = useBulkModel()
  const shown = useStore(outcome, (current) => current)
  return (
    <fieldset className={styles.outcomes}>
      <legend className="unseen">{preview.show}</legend>
      {outcomes.map((each) => (
        <button
          key={each}
          type="button"
          className={styles.outcome}
          aria-pressed={each === shown}
          data-kind={tally.lines[each] > 0 ? each : undefined}
          onClick={() => outcome.set(each)}
        >
          {icons[each]}
          {preview.outcomes[each]}
          <span className={styles.count}>{words.list.strip.count(tally.lines[each])}</span>
        </button>
      ))}
    </fieldset>
  )
}

const looks = { size: 14, stroke: 1.5, 'aria-hidden': true } as const

const icons: Readonly<Record<Outcome, ReactNode>> = {
  all: null,
  changes: <IconPencil {...looks} />,
  skipped: <IconCircleOff {...looks} />,
  warnings: <IconAlertTriangle {...looks} />,
  errors: <IconAlertCircle {...looks} />,
}
