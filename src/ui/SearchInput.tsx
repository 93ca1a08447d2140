import { IconSearch } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { TextInput } from './TextInput.tsx'

interface Props extends Omit<ComponentProps<typeof TextInput>, 'type' | 'leading' | 'value' | 'onChange'> {
  /** Its name, and what stands in it while it is empty. */
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}

export function SearchInput({ label, text, onText, ...rest }: Props) {
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leading={<IconSearch size={16} stroke={1.5} aria-hidden />}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      {...rest}
    />
  )
}
