import { IconLayoutSidebarRight } from '@tabler/icons-react'
import { useStore } from '#data/store.ts'
import { IconButton } from '#ui/Button.tsx'
import { useEditor } from './editor-model-context.ts'
import { usePaneMode } from './use-pane-mode.ts'
import { useEditorWords } from './words.ts'

/** Opens the pane where there is no room for it to stand open. */
export function PaneToggle() {
  const { paneOpen } = useEditor()
  const words = useEditorWords().editor.pane
  const isOpen = useStore(paneOpen, (open) => open)
  if (usePaneMode() !== 'drawer') return null
  return (
    <IconButton
      label={isOpen ? words.hide : words.show}
      aria-expanded={isOpen}
      onClick={() => paneOpen.set(!isOpen)}
    >
      <IconLayoutSidebarRight size={16} stroke={1.5} aria-hidden />
    </IconButton>
  )
}
