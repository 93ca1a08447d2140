import { memo, useState } from 'react'
import { useStore } from '#data/store.ts'
import type { Field } from '#domain/catalogue/index.ts'
import { mainWireName } from '#domain/wire.ts'
import { copyText } from '#ui/copy-text.ts'
import { tip } from '#ui/tip.ts'
import type { fieldIds } from './field-ids.ts'
import styles from './FieldPart.module.css'
import { useFormScope } from './form-scope.ts'
import { useHolds } from './use-applies.ts'
import { useFormWords } from './words.ts'

interface Props {
  readonly field: Field
  readonly ids: ReturnType<typeof fieldIds>
  /** A label for the eye would say again what stands right beside it. */
  readonly unseen: boolean
}

/** What the field is called, whether it must be filled, and its wire name for whoever greps for it. */
export const FieldLabel = memo(function FieldLabel({ field, ids, unseen }: Props) {
  const words = useFormWords()
  const { label, help } = words.fields[field.name]
  if (unseen) {
    return (
      <span id={ids.label} hidden>
        {label}
      </span>
    )
  }
  return (
    <div className={styles.label}>
      <span className={styles.name}>
        <label id={ids.label} htmlFor={ids.control} {...tip(help)}>
          {label}
        </label>
        <Obligation field={field} />
      </span>
      <WireName name={mainWireName(field)} />
    </div>
  )
})

/** What only some types need is said always; what a choice has just made a need of, while it is empty. */
function Obligation({ field }: { readonly field: Field }) {
  const words = useFormWords().form
  const { view } = useFormScope()
  const isLacking = useStore(view, ({ lacking }) => lacking[field.name] === true)
  const isOfThisType = useHolds(field.needed?.when) && field.needed?.when !== undefined
  const needed = isLacking || isOfThisType
  if (!needed && field.required !== true) return null
  return <span className={styles.obligation}>{field.required === true ? words.required : words.needed}</span>
}

/** As many letters as stand in the column of labels; a box that cuts off what it holds costs the browser more. */
const FITS = 22

/** By pointer only: whoever uses the keyboard finds every name in the code beside the form. */
function WireName({ name }: { readonly name: string }) {
  const words = useFormWords().form
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    setCopied(await copyText(name))
    setTimeout(() => setCopied(false), 1_500)
  }
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.wire}
      data-long={name.length > FITS ? '' : undefined}
      onClick={() => void copy()}
      {...tip(words.copyName(name))}
    >
      {copied ? words.copied : name}
    </button>
  )
}
