import type { InventoryOperation } from '#domain/catalogue/index.ts'
import { leafOf } from '#domain/leaf-of.ts'
import { isEmpty } from '#domain/operation.ts'
import { tip } from '#ui/tip.ts'
import { useWords } from '#ui/words.ts'
import { TagOrExpression } from './TagOrExpression.tsx'

interface Props {
  readonly operation: InventoryOperation
  readonly letters: number
}

export function MaterialCell({ operation, letters }: Props) {
  const words = useWords().list.cells
  const { materialSource, material, materialExpression: expression } = operation
  if (materialSource === 'MANUAL') return words.manual
  if (materialSource === 'EXPRESSION') {
    if (expression === null || isEmpty(expression)) return '—'
    return <TagOrExpression expression={expression} letters={letters} />
  }
  const path = material?.label ?? material?.id ?? null
  if (path === null) return '—'
  return <span {...tip(path)}>{leafOf(path)}</span>
}
