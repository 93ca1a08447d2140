import { useMemo, useState } from 'react'
import { Unreachable } from '#data/client.ts'
import { useStore } from '#data/store.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Button, TextButton } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import screen from '#ui/plan-screen.module.css'
import { Slow } from '#ui/Slow.tsx'
import { Empty, Failed } from '#ui/StateViews.tsx'
import styles from './BulkEdit.module.css'
import { useBulkModel } from './bulk-model.ts'
import { byField, isOf, type Order, type PreviewLine } from './preview-lines.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { PreviewTools } from './PreviewTools.tsx'
import { isFound } from './search-lines.ts'
import type { Preview } from './use-preview.ts'
import { useBulkEditWords } from './words.ts'

/** What the change would do, line by line, before anything is stored. */
export function PreviewPane({ preview }: { readonly preview: Preview }) {
  const words = useBulkEditWords().bulkEdit.preview
  const [order, setOrder] = useState<Order>('record')
  const [search, setSearch] = useState('')
  const lines = useShownLines(preview.lines, order, search)
  return (
    <section className={styles.preview} aria-label={words.label} aria-busy={preview.isWorking}>
      <PreviewTools
        tally={preview.tally}
        order={order}
        onOrder={setOrder}
        search={search}
        onSearch={setSearch}
      />
      <Working preview={preview} />
      <Content preview={preview} lines={lines} order={order} onShowAll={() => setSearch('')} />
    </section>
  )
}

function Working({
  preview: { isWorking, isWaiting, isStopped, progress, stop, again },
}: {
  readonly preview: Preview
}) {
  const words = useBulkEditWords().bulkEdit.preview
  if (isStopped) {
    return (
      <Notice tone="calm">
        {words.stopped}
        <TextButton onClick={() => void again()}>{words.again}</TextButton>
      </Notice>
    )
  }
  if (isWaiting) return <Notice tone="calm">{words.waiting}</Notice>
  if (!isWorking) return null
  const text = progress === null ? words.workingUnknown : words.working(progress.done, progress.total)
  return <Slow className={screen.working} text={text} progress={progress} stop={words.stop} onStop={stop} />
}

interface ContentProps {
  readonly preview: Preview
  readonly lines: readonly PreviewLine[]
  readonly order: Order
  readonly onShowAll: () => void
}

function Content({ preview, lines, order, onShowAll }: ContentProps) {
  const words = useBulkEditWords().bulkEdit.preview
  const said = useErrorText()
  const { outcome } = useBulkModel()
  const { error, isWorking, again } = preview
  if (error !== null && !isWorking) {
    return (
      <Failed
        title={words.failed}
        detail={error instanceof Unreachable ? words.unreachable : said(error)}
        onRetry={() => void again()}
      />
    )
  }
  if (preview.lines.length > 0 && lines.length === 0) {
    const showAll = () => {
      outcome.set('all')
      onShowAll()
    }
    return (
      <Empty title={words.noMatch} acts={<Button onClick={showAll}>{words.showAll}</Button>}>
        {words.noMatchText}
      </Empty>
    )
  }
  if (lines.length > 0) return <PreviewTable lines={lines} order={order} isStale={preview.isStale} />
  if (preview.body === null) return <Empty title={words.nothingYet}>{words.nothingYetText}</Empty>
  return preview.answer === undefined ? null : <Empty title={words.noChange}>{words.noChangeText}</Empty>
}

function useShownLines(lines: readonly PreviewLine[], order: Order, search: string) {
  const words = useBulkEditWords()
  const { scope, outcome } = useBulkModel()
  const shown = useStore(outcome, (current) => current)
  return useMemo(() => {
    const found = lines.filter((line) => isOf[shown](line) && isFound(words, line, search))
    return order === 'record' ? found : byField(scope.contract, found)
  }, [lines, shown, search, order, words, scope])
}
