import { IconPlus, IconUpload } from '@tabler/icons-react'
import type { PlantKind } from '#domain/plant-kinds.ts'
import { usePlantWords } from '#fields/plant/words.ts'
import { LinkButton } from '#ui/LinkButton.tsx'
import { PageHead, PageSubtitle } from '#ui/PageHead.tsx'
import { NEW } from '#fields/plant/new-record.ts'

interface Props {
  readonly kind: PlantKind
  readonly canImport: boolean
}

export function PlantHead({ kind, canImport }: Props) {
  const words = usePlantWords().plant
  return (
    <PageHead above={<PageSubtitle>{words.subtitle}</PageSubtitle>} title={words.title}>
      {canImport && (
        <>
          <LinkButton to="/plant/import" icon={<IconUpload size={16} stroke={1.5} aria-hidden />}>
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
    </PageHead>
  )
}
