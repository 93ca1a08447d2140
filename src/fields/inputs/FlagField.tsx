import { useController } from 'react-hook-form'
import { Switch } from '#ui/Switch.tsx'
import { useFormScope } from '../form-scope.ts'
import { useFormWords } from '../words.ts'
import type { InputProps } from './input-props.ts'

export function FlagField({ field, ids }: InputProps) {
  const { form } = useFormScope()
  const words = useFormWords().form
  const { ref, value, onChange, onBlur } = useController({ control: form.control, name: field.name }).field
  const isOn = value === true
  return (
    <Switch
      ref={ref}
      id={ids.control}
      label={isOn ? words.on : words.off}
      aria-labelledby={ids.label}
      aria-describedby={ids.note}
      checked={isOn}
      onChange={(event) => onChange(event.target.checked)}
      onBlur={onBlur}
    />
  )
}
