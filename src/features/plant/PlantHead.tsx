import { IconUpload } from '@tabler/icons-react'
import { Button } from '#ui/Button.tsx'
import styles from './PlantPage.module.css'
import { usePlantWords } from './words.ts'

/** `onImport` is null where this host imports nothing. */
export function PlantHead({ onImport }: { readonly onImport: (() => void) | null }) {
  const words = usePlantWords().plant
  return (
    <div className={styles.head}>
      <div className={styles.names}>
        <p className={styles.subtitle}>{words.subtitle}</p>
        <h1 className={styles.title}>{words.title}</h1>
      </div>
      {onImport !== null && (
        <Button variant="primary" icon={<IconUpload size={16} stroke={1.5} aria-hidden />} onClick={onImport}>
          {words.import.open}
        </Button>
      )}
    </div>
  )
}
