import type { ReactNode } from 'react'
import { columnKindOf } from '#domain/column-filter.ts'
import type { ColumnKind } from '#domain/column-kinds.ts'
import type { FilterProps } from './filter-props.ts'
import styles from './filters.module.css'
import { Presence } from './Presence.tsx'
import { DateRange, NumberRange } from './RangeTests.tsx'
import { ReferenceTests } from './ReferenceTests.tsx'
import { TextTest } from './TextTest.tsx'
import { ValueTests } from './ValueTests.tsx'

/** What can be asked of a column, by its kind. Each answer acts at once. */
export function ColumnTestsInput(props: FilterProps) {
  return <div className={styles.tests}>{inputs[columnKindOf(props.column)](props)}</div>
}

const text = (props: FilterProps) => (
  <>
    <TextTest {...props} test="contains" />
    <Presence {...props} />
  </>
)
const number = (props: FilterProps) => (
  <>
    <NumberRange {...props} />
    <Presence {...props} />
  </>
)
const values = (props: FilterProps) => <ValueTests {...props} />

const inputs = {
  id: (props) => (
    <>
      <TextTest {...props} test="is" />
      <Presence {...props} />
    </>
  ),
  text,
  expression: text,
  decimal: number,
  integer: number,
  flag: values,
  choice: values,
  reference: (props) => (
    <>
      <ReferenceTests {...props} />
      <TextTest {...props} test="contains" />
      <Presence {...props} />
    </>
  ),
  date: (props) => <DateRange {...props} />,
} satisfies Record<ColumnKind, (props: FilterProps) => ReactNode>
