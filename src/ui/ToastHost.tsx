import { IconCheck, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { IconButton, TextButton } from './Button.tsx'
import styles from './ToastHost.module.css'
import { Slow } from './Slow.tsx'
import { type ToastMessage, toasts } from './toast.ts'
import { useWords } from './words.ts'

/** Shows the toasts. The region is always there, so that what appears in it is announced. */
export function ToastHost() {
  const messages = useSyncExternalStore(toasts.subscribe, toasts.current)
  const works = useSyncExternalStore(toasts.subscribe, toasts.works)
  return (
    <div className={styles.host}>
      {works.map(({ id, ...work }) => (
        <Slow key={id} className={styles.toast} {...work} />
      ))}
      <output className={styles.done}>
        {messages.map((message) => (
          <Toast key={message.id} message={message} />
        ))}
      </output>
    </div>
  )
}

const SHOWN_MS = 8000

function Toast({ message }: { readonly message: ToastMessage }) {
  const words = useWords().shell.toast
  const [paused, setPaused] = useState(false)
  const dismiss = () => toasts.dismiss(message.id)
  // Talks to the clock; reading or reaching for it stops it.
  useEffect(() => {
    const timer = paused ? 0 : window.setTimeout(() => toasts.dismiss(message.id), SHOWN_MS)
    return () => window.clearTimeout(timer)
  }, [paused, message.id])
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => setPaused(true)}
      onPointerLeave={() => setPaused(false)}
      onFocus={() => setPaused(true)}
      onBlur={() => setPaused(false)}
    >
      <IconCheck size={16} stroke={1.5} aria-hidden />
      <span className={styles.text}>{message.text}</span>
      {message.undo !== null && (
        <TextButton
          onClick={() => {
            message.undo?.()
            dismiss()
          }}
        >
          {words.undo}
        </TextButton>
      )}
      {message.link !== null && (
        <Link to={message.link.href} onClick={dismiss}>
          {message.link.text}
        </Link>
      )}
      <IconButton label={words.dismiss} className={styles.close} onClick={dismiss}>
        <IconX size={14} stroke={1.5} aria-hidden />
      </IconButton>
    </div>
  )
}
