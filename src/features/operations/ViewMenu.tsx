import { IconChevronDown } from '@tabler/icons-react'
import { useDeleteView, useKeepView } from '#data/views.ts'
import type { ListView as SavedView } from '#domain/list-view.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import { Menu, type MenuEntry } from '#ui/Menu.tsx'
import { toast } from '#ui/toast.ts'
import { useWords } from '#ui/words.ts'
import styles from './ListToolbar.module.css'
import type { Naming } from './NameViewDialog.tsx'
import type { SavedViews } from './use-saved-views.ts'

interface Props {
  readonly title: string
  readonly views: SavedViews
  readonly onName: (naming: Naming) => void
}

/** The list's name; below it the lists kept by name, and what can be done with this one. */
export function ViewMenu({ title, views, onName }: Props) {
  const words = useWords().views
  const entries = useActs(views, onName)
  return (
    <h1 className={styles.title}>
      <Menu
        label={words.menu}
        entries={entries}
        renderTrigger={(trigger) => (
          <button type="button" className={styles.titleButton} {...trigger}>
            <span className={styles.titleText}>{title}</span>
            <IconChevronDown size={16} stroke={1.5} aria-hidden />
          </button>
        )}
      />
    </h1>
  )
}

function useActs(views: SavedViews, onName: Props['onName']): readonly MenuEntry[] {
  const words = useWords().views
  const said = useErrorText()
  const { all, current, left, search, open } = views
  const keep = useKeepView()
  const remove = useDeleteView()
  const told = (done: (name: string) => string, name: string) => ({
    onSuccess: () => toast.done(done(name)),
    onError: (error: Error) => toast.done(`${words.failed}: ${said(error)}`),
  })
  const overwrite = ({ id, name }: SavedView) => keep.mutate({ id, name, search }, told(words.saved, name))
  return [
    ...(all.length === 0 ? [{ heading: words.none }] : []),
    ...all.map((each) => ({
      label: each.name,
      checked: each.id === current?.id,
      onSelect: () => open(each),
    })),
    'divider',
    ...(left === undefined ? [] : [{ label: words.overwrite(left.name), onSelect: () => overwrite(left) }]),
    { label: words.saveAs, onSelect: () => onName({ id: null, name: '' }) },
    ...(current === undefined
      ? []
      : [
          { label: words.rename, onSelect: () => onName({ id: current.id, name: current.name }) },
          {
            label: words.delete(current.name),
            onSelect: () => remove.mutate(current.id, told(words.deleted, current.name)),
          },
        ]),
  ]
}
