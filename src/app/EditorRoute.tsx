import { useParams, useSearch } from '@tanstack/react-router'
import { EditorPage } from '#features/editor/EditorPage.tsx'

/** The editor at either of its addresses: a new operation, or the one that the address names. */
export function EditorRoute() {
  const { id = null } = useParams({ strict: false })
  const { source = null, destination = null, duplicate = null, draft = null } = useSearch({ strict: false })
  return (
    <EditorPage id={id} duplicateOf={duplicate} source={source} destination={destination} draft={draft} />
  )
}
