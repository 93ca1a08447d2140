import { IconPlus, IconUpload } from '@tabler/icons-react'
import type { PlantKind } from '#domain/plant-kinds.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import styles from './PlantPage.module.css'
import { NEW } from './plant-search.ts'

interface Props {
  readonly kind: PlantKind
  readonly canImport: boolean
}

export function PlantHead({ kind, canImport }: Props) {
  const words = usePlantWords().plant
  return (
    <div className={styles.head}>
      <div className={styles.names}>
        <p className={styles.subtitle}>{words.subtitle}</p>
        <h1 className={styles.title}>{words.title}</h1>
      </div>
      {canImport && (
        <>
          <LinkButton
            from="/plant"
            search={{ list: kind, import: 'files' }}
            icon={<IconUpload size={16} stroke={1.5} aria-hidden />}
          >
            {words.import.open}
          </LinkButton>
          <LinkButton
            from="/plant"
            search={{ list: kind, record: NEW }}
            variant="primary"
            icon={<IconPlus size={16} stroke={1.5} aria-hidden />}
          >
            {words.form.add[kind]}
          </LinkButton>
        </>
      )}
    </div>
  )
}
