import { createContext, useContext } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { Readable, Store } from '#data/store.ts'
import type { FieldName, InventoryOperation } from '#domain/catalogue/index.ts'
import type { FieldValue } from '#domain/kinds.ts'
import type { PlantIndex } from '#domain/plant-lookup.ts'
import type { Finding, WarningRule } from '#domain/rules.ts'
import type { Contract } from '#domain/vocabulary.ts'

export type OperationForm = UseFormReturn<InventoryOperation>

/** What is said at the fields; it follows the form some milliseconds behind, off the typing path. */
export interface FieldsView {
  readonly record: InventoryOperation
  /** The fields that hold nothing and are needed. */
  readonly lacking: { readonly [N in FieldName]?: true }
  readonly fieldWarnings: { readonly [N in FieldName]?: Finding<WarningRule> }
}

/** What the fields of one form share. The object stays the same for as long as the form lives. */
export interface FormScope {
  readonly contract: Contract
  readonly plant: PlantIndex
  readonly form: OperationForm
  readonly view: Readable<FieldsView>
  /** Whether fields that do not apply are shown, greyed. */
  readonly showAll: Readable<boolean>
  /** The reference whose list is open. */
  readonly openPicker: Store<FieldName | null>
  /** Whether what is typed for a reference stays as it is, rather than being looked up. Absent: never. */
  readonly takesAsIs?: (text: string) => boolean
  /** Names the form's elements apart from those of any other form on the page. */
  readonly prefix: string
}

const ScopeContext = createContext<FormScope | null>(null)

export const FormScopeProvider = ScopeContext.Provider

export function useFormScope(): FormScope {
  const scope = useContext(ScopeContext)
  if (scope === null) throw new Error('There is no FormScopeProvider around this component.')
  return scope
}

/** Sets a field; the value must be of its kind, which the types cannot follow for a name known only when it runs. */
export function setField(form: OperationForm, name: FieldName, value: FieldValue) {
  form.setValue(name, value)
}
