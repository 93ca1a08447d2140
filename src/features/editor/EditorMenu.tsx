import { IconDots } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useStore } from '#data/store.ts'
import { useHost } from '#data/use-host.ts'
import { IconButton } from '#ui/Button.tsx'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { useEditor } from './editor-model-context.ts'
import { Removal } from './Removal.tsx'
import { useEditorWords } from './words.ts'

/** What else can be done with the record. */
export function EditorMenu() {
  const { saving, session, scope, view } = useEditor()
  const words = useEditorWords().editor
  const navigate = useNavigate()
  const { capabilities } = useHost()
  const [isRemoving, setRemoving] = useState(false)
  const id = useStore(session, ({ base }) => base?.id ?? null)
  const isChanged = useStore(view, ({ unsaved }) => unsaved > 0)
  const discard = () => {
    scope.form.reset(session.get().initial, { keepFieldsRef: true })
    saving.dismiss()
    view.now()
  }
  const entries: readonly MenuEntry[] = [
    { label: words.saveAndNew, onSelect: () => saving.save('new') },
    {
      label: words.duplicate,
      disabled: id === null,
      onSelect: () => void navigate({ to: '/operations/new', search: id === null ? {} : { duplicate: id } }),
    },
    ...(id === null || !capabilities.includes('templates')
      ? []
      : [
          {
            label: words.makeTemplate,
            onSelect: () => void navigate({ to: '/onboarding/templates/new', search: { from: id } }),
          },
        ]),
    ...(id === null || !capabilities.includes('history')
      ? []
      : [
          {
            label: words.history,
            onSelect: () => void navigate({ to: '/operations/$id/history', params: { id } }),
          },
        ]),
    'divider',
    { label: words.discard, disabled: !isChanged, onSelect: discard },
    { label: words.remove, disabled: id === null, onSelect: () => setRemoving(true) },
  ]
  return (
    <>
      <Menu
        label={words.more}
        position="bottom-end"
        entries={entries}
        renderTrigger={(props) => (
          <IconButton label={words.more} {...props}>
            <IconDots size="var(--icon)" stroke={1.5} aria-hidden />
          </IconButton>
        )}
      />
      {isRemoving && <Removal onClose={() => setRemoving(false)} />}
    </>
  )
}
