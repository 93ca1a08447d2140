import { useQuery } from '@tanstack/react-query'
import { hostQueries } from '#data/host.ts'
import { useWords } from '#ui/words.ts'
import styles from './AppBar.module.css'

export function ContractName() {
  const words = useWords().shell
  const { data } = useQuery(hostQueries.health())
  return data === undefined ? null : (
    <span className={styles.contract}>
      {words.contract} <code>{data.contract}</code>
    </span>
  )
}
