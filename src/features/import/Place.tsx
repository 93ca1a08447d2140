import { ListLink } from '#fields/ListLink.tsx'
import { PageTrail } from '#ui/PageHead.tsx'
import { useImportWords } from './words.ts'

/** Where the screen lies, and the way back. */
export function Place() {
  const words = useImportWords().importing
  return (
    <PageTrail label={words.place}>
      <ListLink>{words.operations}</ListLink>
      <span aria-hidden>/</span>
      {words.import}
    </PageTrail>
  )
}
