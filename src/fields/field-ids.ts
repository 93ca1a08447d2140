import type { FieldName } from '#domain/catalogue/index.ts'

/** The ids by which a field's label, control and message find each other. */
export function fieldIds(prefix: string, name: FieldName) {
  return { label: `${prefix}${name}-label`, control: `${prefix}${name}`, note: `${prefix}${name}-note` }
}

/** Brings the focus to a field's control, wherever in `within` it stands. False when it is not on the page. */
export function focusField(within: ParentNode, name: FieldName): boolean {
  const field = within.querySelector(`[data-field="${name}"]`)
  const control =
    field?.querySelector<HTMLElement>('input:checked') ??
    field?.querySelector<HTMLElement>('input:enabled, textarea:enabled, select:enabled')
  control?.focus({ preventScroll: true })
  control?.scrollIntoView({ block: 'center' })
  return control != null
}
