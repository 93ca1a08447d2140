import { memo } from 'react'
import { useStore } from '#data/store.ts'
import { fieldOf, type SectionName, sectionNames } from '#domain/catalogue/index.ts'
import { Mark } from '#ui/Mark.tsx'
import { Switch } from '#ui/Switch.tsx'
import { useEditor } from './editor-model-context.ts'
import { useFaults } from './PaneMarks.tsx'
import styles from './SectionNav.module.css'
import { useEditorWords } from './words.ts'

interface Props {
  readonly current: SectionName
  readonly goTo: (section: SectionName) => void
}

/** The way to each section, with what it holds, lacks and has wrong. */
export const SectionNav = memo(function SectionNav({ current, goTo }: Props) {
  const words = useEditorWords().editor
  return (
    <nav className={styles.nav} aria-label={words.sections}>
      <p className={styles.head}>
        <span>{words.sections}</span>
        <span>{words.setOfApplying}</span>
      </p>
      <ul className={styles.list}>
        {sectionNames.map((name) => (
          <li key={name}>
            <Item name={name} isCurrent={name === current} goTo={goTo} />
          </li>
        ))}
      </ul>
    </nav>
  )
})

interface ItemProps {
  readonly name: SectionName
  readonly isCurrent: boolean
  readonly goTo: (section: SectionName) => void
}

function Item({ name, isCurrent, goTo }: ItemProps) {
  const { view, scope } = useEditor()
  const words = useEditorWords()
  const set = useStore(view, ({ sections }) => sections[name].set)
  const applying = useStore(view, ({ sections }) => sections[name].applying)
  const isHere = (field: string | null) => fieldOf(scope.contract, field ?? '')?.section === name
  const warnings = useStore(view, (current) => current.warnings.filter(({ field }) => isHere(field)).length)
  const faults = useFaults().filter((fault) => isHere(fault.name)).length
  return (
    <button
      type="button"
      className={styles.item}
      aria-current={isCurrent ? 'location' : undefined}
      data-marks={Math.min(faults, 1) + Math.min(warnings, 1)}
      onClick={() => goTo(name)}
    >
      <span className={styles.name} data-text={words.sections[name]}>
        {words.sections[name]}
      </span>
      {faults > 0 && (
        <Mark kind="error">
          {faults}
          <span className="unseen">{words.editor.errors(faults)}</span>
        </Mark>
      )}
      {warnings > 0 && (
        <Mark kind="warning">
          {warnings}
          <span className="unseen">{words.editor.warnings(warnings)}</span>
        </Mark>
      )}
      <span className={styles.count}>
        <span aria-hidden>
          {set}/{applying}
        </span>
        <span className="unseen">{words.editor.sectionCount(set, applying)}</span>
      </span>
    </button>
  )
}

/** Reveals what does not apply, greyed and with its reason. */
export function ShowAll() {
  const { showAll, scope } = useEditor()
  const words = useEditorWords().editor
  const isOn = useStore(showAll, (on) => on)
  const help = `${scope.prefix}show-all`
  return (
    <div className={styles.all}>
      <Switch
        tone="view"
        label={words.showAll}
        checked={isOn}
        aria-describedby={help}
        onChange={(event) => showAll.set(event.target.checked)}
      />
      <NotApplying id={help} isShown={isOn} />
    </div>
  )
}

/** How many these are; apart from the switch, which they leave as it is. */
function NotApplying({ id, isShown }: { readonly id: string; readonly isShown: boolean }) {
  const { view } = useEditor()
  const words = useEditorWords().editor
  const count = useStore(view, ({ notApplying }) => notApplying)
  return (
    <p id={id} className={styles.help}>
      {isShown ? words.greyed(count) : words.hidden(count)}
    </p>
  )
}
