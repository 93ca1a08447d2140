import styles from './DataTable.module.css'
import head from './DataTableHead.module.css'

const PADDING = 16
const LEAST = 48

/** The room that the contents of a column take in the rows on the page; the column must be wide enough for all of them. */
export function fittingWidth(table: HTMLTableElement, place: number): number {
  table.dataset['fitting'] = ''
  const cells = [...table.querySelectorAll('tr')].map(
    (row) => row.querySelectorAll(`.${styles.cell}, th.${head.headCell}`)[place],
  )
  const widths = cells.map((cell) => (cell === undefined ? 0 : contentWidth(cell)))
  delete table.dataset['fitting']
  return Math.max(LEAST, Math.ceil(Math.max(0, ...widths)) + PADDING)
}

/** A head's content is its label; what else stands there lies over it. */
function contentWidth(cell: Element): number {
  const range = document.createRange()
  range.selectNodeContents(cell.querySelector(`.${head.headLabel}`) ?? cell)
  return range.getBoundingClientRect().width
}
