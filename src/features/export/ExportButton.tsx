import { IconFileExport } from '@tabler/icons-react'
import { Suspense } from 'react'
import type { ListQuery } from '#domain/list-query.ts'
import { useHost } from '#data/use-host.ts'
import { Button } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { Popover } from '#ui/Popover.tsx'
import { useWords } from '#ui/words.ts'

export interface ExportProps {
  /** What the list shows, and in what order. */
  readonly query: ListQuery
  /** How many operations there are, and how many of them the list shows; null while that is not known. */
  readonly counts: { readonly total: number; readonly shown: number } | null
}

const panel = lazyPart(async () => (await import('./ExportPanel.tsx')).ExportPanel)

/** Takes out what the list shows, or what is selected; absent where the host cannot do it. */
export function ExportButton(props: ExportProps) {
  const words = useWords().exporting
  const { capabilities } = useHost()
  if (!capabilities.includes('export')) return null
  return (
    <Popover
      label={words.title}
      position="bottom-end"
      renderTrigger={(trigger) => (
        <Button {...trigger} icon={<IconFileExport size={16} stroke={1.5} aria-hidden />}>
          {words.open}
        </Button>
      )}
    >
      {(close) => (
        <Suspense fallback={null}>
          <panel.Part {...props} onDone={close} />
        </Suspense>
      )}
    </Popover>
  )
}
