import { IconChevronDown, IconX } from '@tabler/icons-react'
import {
  type ClipboardEvent,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useRef,
} from 'react'
import { lazyPart } from './lazy-part.ts'
import styles from './ReferencePicker.module.css'
import { onPickerKey, type Picker, type PickerSource, usePicker } from './use-picker.ts'
import { useWords } from './words.ts'

export interface ReferencePickerProps extends PickerSource {
  /** The field's name. */
  readonly label: string
  readonly inputId: string
  readonly describedBy?: string | undefined
  readonly required?: boolean
  readonly state?: 'error' | 'warning' | undefined
  readonly icon?: ReactNode
  /** How the value looks while it is not being typed. */
  readonly shown: ReactNode
  readonly mono?: boolean
  readonly inputRef?: (input: HTMLInputElement | null) => void
  readonly onBlur?: () => void
}

const panel = lazyPart(async () => (await import('./PickerPanel.tsx')).PickerPanel)

/**
 * A choice among many things: it reads like a button, can be typed or pasted into, and opens a searchable tree. The
 * focus stays in its input; the tree is worked from there.
 */
export function ReferencePicker(props: ReferencePickerProps) {
  const { label, icon, shown, opened, onOpenedChange, text, state } = props
  const words = useWords().parts.picker
  const picker = usePicker(props)
  const box = useRef<HTMLDivElement>(null)
  const panelId = useId()
  useFocusWhenOpened(box, opened)
  return (
    <div
      ref={box}
      role="none"
      className={styles.box}
      data-state={state}
      onPointerEnter={panel.fetch}
      onFocus={panel.fetch}
      onMouseDown={(event) => openOnFirstPress(event, () => onOpenedChange(true))}
    >
      {icon}
      <span className={styles.value} data-typing={picker.typed === null ? undefined : ''}>
        <span className={styles.shown}>{text === '' ? <span className={styles.none}>—</span> : shown}</span>
        <Input {...props} picker={picker} panelId={panelId} />
      </span>
      {text !== '' && (
        <button
          type="button"
          className={styles.button}
          aria-label={words.clear(label)}
          onClick={picker.clear}
        >
          <IconX size={16} stroke={1.5} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.button}
        tabIndex={-1}
        aria-label={words.open(label)}
        onClick={() => (opened ? picker.close() : onOpenedChange(true))}
      >
        <IconChevronDown size={16} stroke={1.5} aria-hidden />
      </button>
      {opened && (
        <Suspense fallback={null}>
          <panel.Part picker={picker} id={panelId} label={label} box={box} chosenId={props.chosenId} />
        </Suspense>
      )}
    </div>
  )
}

interface InputProps extends ReferencePickerProps {
  readonly picker: Picker
  readonly panelId: string
}

function Input({ picker, panelId, ...props }: InputProps) {
  const { label, inputId, describedBy, required, state, mono, inputRef, onBlur, opened } = props
  const words = useWords().parts.picker
  const active = picker.rows[picker.active]
  return (
    <input
      ref={inputRef}
      id={inputId}
      type="text"
      role="combobox"
      className={styles.input}
      data-mono={mono === true ? '' : undefined}
      autoComplete="off"
      spellCheck={false}
      placeholder={words.searchOrPaste}
      aria-label={label}
      aria-describedby={describedBy}
      aria-required={required}
      aria-invalid={state === 'error' ? true : undefined}
      aria-haspopup="tree"
      aria-autocomplete="list"
      aria-expanded={opened}
      aria-controls={opened ? panelId : undefined}
      aria-activedescendant={opened && active !== undefined ? `${panelId}${active.node.id}` : undefined}
      value={picker.inputText}
      onChange={(event) => picker.type(event.target.value)}
      onPaste={(event) => pasteKnown(event, props, picker)}
      onKeyDown={(event) => onPickerKey(picker, props, event)}
      onFocus={(event) => event.target.select()}
      onBlur={() => {
        picker.commit()
        onBlur?.()
      }}
    />
  )
}

/** What is pasted and names something is taken at once, without a list to confirm it in. */
function pasteKnown(event: ClipboardEvent, { resolve }: PickerSource, picker: Picker) {
  const id = resolve(event.clipboardData.getData('text'))
  if (id === null) return
  event.preventDefault()
  picker.choose(id)
}

/** The first press opens and selects all, as a button would; the next ones place the caret. */
function openOnFirstPress(event: MouseEvent<HTMLElement>, open: () => void) {
  const input = event.currentTarget.querySelector('input')
  const pressed = event.target instanceof Element ? event.target : null
  if (input === null || pressed?.closest('button, [popover]') != null) return
  if (pressed === input && document.activeElement === input) return
  event.preventDefault()
  input.focus()
  open()
}

/** Talks to the document: whoever opens the list, be it a link below the field, brings the focus here. */
function useFocusWhenOpened(box: { readonly current: HTMLElement | null }, opened: boolean) {
  useEffect(() => {
    if (opened) box.current?.querySelector('input')?.focus()
  }, [opened, box])
}
