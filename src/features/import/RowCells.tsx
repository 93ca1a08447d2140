import { catalogue, fieldOf, type FieldName } from '#domain/catalogue/index.ts'
import type { WireValue } from '#domain/wire.ts'
import { useContract } from '#data/use-host.ts'
import { cellText } from '#fields/cells/CellText.tsx'
import { fitPath } from '#ui/path-fit.ts'
import { tip } from '#ui/tip.ts'
import { RowNumber } from '#fields/importing/RowCells.tsx'
import { useImportWords } from './words.ts'
import type { PlanRow } from './plan-rows.ts'
import styles from '#fields/importing/RowCells.module.css'
import { useTick } from './use-tick.ts'

interface Props {
  readonly row: PlanRow
}

/** The row's number with its tick. */
export function NumberCell({ row }: Props) {
  const tick = useTick()
  return <RowNumber row={row} name={row.name} onTick={() => tick(row)} />
}

/** A new name stands on the tint of what changes. */
export function NameCell({ row }: Props) {
  const { name, outcome, changes } = row
  const isNew = outcome === 'rename' && 'name' in changes
  return (
    <Refusable row={row} parameters={['name']}>
      <span className={styles.name} data-new={isNew ? '' : undefined} {...tip(name)}>
        {name ?? '—'}
      </span>
    </Refusable>
  )
}

export function TypeCell({ row }: Props) {
  const words = useImportWords()
  const field = fieldOf(useContract(), 'operationType')
  return (
    <Refusable row={row} parameters={['operationType']}>
      {field === undefined ? null : cellText(field, textOf(row.operationType), words, 0)}
    </Refusable>
  )
}

interface PlaceProps extends Props {
  readonly side: 'source' | 'destination'
  readonly letters: number
}

export function PlaceCell({ row, side, letters }: PlaceProps) {
  const words = useImportWords()
  const contract = useContract()
  const name: FieldName = `${side}Location`
  const path = textOf(row[`${side}LocationPath`])
  const field = fieldOf(contract, name)
  return (
    <Refusable row={row} parameters={placeParameters[side]} letters={letters}>
      {path === null || field === undefined
        ? '—'
        : cellText({ ...field, ...catalogue[name] }, { id: null, label: path }, words, letters)}
    </Refusable>
  )
}

const placeParameters = {
  source: ['sourceLocationPath', 'sourceLocationId'],
  destination: ['destinationLocationPath', 'destinationLocationId'],
} as const

/** The parameters whose refused value is outlined where it stands. */
export const outlined: ReadonlySet<string> = new Set([
  'name',
  'operationType',
  ...placeParameters.source,
  ...placeParameters.destination,
])

interface RefusableProps extends Props {
  readonly parameters: readonly string[]
  /** A path keeps its end: so many fit. */
  readonly letters?: number
  readonly children: React.ReactNode
}

/** Outlined where what stands there is refused: then as the file has it. */
function Refusable({ row, parameters, letters, children }: RefusableProps) {
  const wrong = parameters.find((parameter) => parameter in row.errors)
  const given = wrong === undefined ? undefined : row.given?.[wrong]
  if (wrong === undefined || given === undefined) return children
  const text = given === null || given === '' ? '—' : String(given)
  const { head, leaf } = letters === undefined ? { head: '', leaf: text } : fitPath(text, letters - BORDER)
  return (
    <span className={styles.wrong} {...tip(text)}>
      {head}
      {leaf}
    </span>
  )
}

/** As wide as the outline with its padding, in letters. */
const BORDER = 2

function textOf(value: WireValue): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
