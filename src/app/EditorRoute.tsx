import { useParams, useSearch } from '@tanstack/react-router'
import { EditorPage } from '#features/editor/EditorPage.tsx'

export function NewOperationRoute() {
  const { source = null, destination = null, duplicate = null } = useSearch({ from: '/operations/new' })
  return <EditorPage id={null} duplicateOf={duplicate} source={source} destination={destination} />
}

export function OperationRoute() {
  const { id } = useParams({ from: '/operations/$id' })
  // Another record is another form: nothing of the one before may remain.
  return <EditorPage key={id} id={id} duplicateOf={null} source={null} destination={null} />
}
