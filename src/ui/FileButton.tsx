import { type ReactNode, useRef } from 'react'
import { Button, type ButtonLooks } from './Button.tsx'

interface Props extends Pick<ButtonLooks, 'variant' | 'icon'> {
  /** The ends of the names that are offered first. */
  readonly accept: string
  readonly multiple?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
}

/** Opens the system's own picker. */
export function FileButton({
  variant = 'default',
  icon,
  accept,
  multiple = false,
  onFiles,
  children,
}: Props) {
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
        multiple={multiple}
        accept={accept}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file, changed, is to be had again.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
