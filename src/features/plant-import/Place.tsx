import { Link } from '@tanstack/react-router'
import { PageTrail } from '#ui/PageHead.tsx'
import { usePlantImportWords } from './words.ts'

/** Where the screen lies, and the way back. */
export function Place() {
  const { plant } = usePlantImportWords()
  return (
    <PageTrail label={plant.import.place}>
      <Link to="/plant">{plant.title}</Link>
      <span aria-hidden>/</span>
      {plant.import.open}
    </PageTrail>
  )
}
