import { memo } from 'react'
import { useWatch } from 'react-hook-form'
import type { FieldName } from '#domain/catalogue/index.ts'
import { EXPRESSION_LIMIT } from '#domain/kinds.ts'
import { ExpressionArea } from '#ui/ExpressionArea.tsx'
import { PaintedExpression } from '../PaintedExpression.tsx'
import { useFormScope } from '../form-scope.ts'
import { useFormWords } from '../words.ts'
import { type InputProps, orNull } from './input-props.ts'
import styles from './inputs.module.css'

/** An expression: the browser holds the text, and a layer beneath it follows in colour. */
export function ExpressionField({ field, ids, state }: InputProps) {
  const { form } = useFormScope()
  return (
    <ExpressionArea
      {...form.register(field.name, orNull)}
      id={ids.control}
      aria-describedby={`${ids.note} ${ids.control}-count`}
      aria-invalid={state === 'error' ? true : undefined}
      data-state={state}
      painted={<Painted name={field.name} />}
      beside={<Count name={field.name} id={`${ids.control}-count`} />}
    />
  )
}

const Painted = memo(function Painted({ name }: { readonly name: FieldName }) {
  return <PaintedExpression text={useText(name)} />
})

const Count = memo(function Count({ name, id }: { readonly name: FieldName; readonly id: string }) {
  const words = useFormWords().form
  const { length } = useText(name)
  return (
    <span id={id} className={styles.count} data-near={length >= EXPRESSION_LIMIT * 0.9 ? '' : undefined}>
      {words.ofLimit(length, EXPRESSION_LIMIT)}
    </span>
  )
})

function useText(name: FieldName): string {
  const { form } = useFormScope()
  return String(useWatch({ control: form.control, name }) ?? '')
}
