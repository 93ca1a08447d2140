import { type ReactNode, useRef } from 'react'
import { Button, type ButtonLooks } from '#ui/Button.tsx'

interface Props extends Pick<ButtonLooks, 'variant' | 'icon'> {
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** Opens the system's own picker. */
export function FileButton({ variant = 'default', icon, onFile, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant={variant} icon={icon} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.json,.zip,.py"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file, changed, is to be had again.
          currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
