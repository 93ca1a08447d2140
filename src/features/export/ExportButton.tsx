import { IconFileExport } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useHost } from '#data/use-host.ts'
import type { ListQuery } from '#domain/list-query.ts'
import { Button } from '#ui/Button.tsx'
import { lazyPart } from '#ui/lazy-part.ts'
import { useOverlay } from '#ui/use-overlay.ts'
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
  const words = useWords().list
  const { capabilities } = useHost()
  const overlay = useOverlay('dialog', panel)
  if (!capabilities.includes('export')) return null
  return (
    <>
      <Button {...overlay.trigger} icon={<IconFileExport size={16} stroke={1.5} aria-hidden />}>
        {words.export}
      </Button>
      {overlay.wanted && (
        <Suspense fallback={null}>
          <panel.Part {...props} overlay={overlay} />
        </Suspense>
      )}
    </>
  )
}
