import { type DragEvent, useState } from 'react'
import type { TableColumns } from './table-columns.ts'

interface Dragging {
  readonly from: number
  readonly over: number | null
}

/** What a column's head needs to be dragged to another place. */
export interface ColumnDrag {
  readonly draggable: boolean
  readonly onDragStart: (event: DragEvent) => void
  readonly onDragOver: (event: DragEvent) => void
  readonly onDrop: (event: DragEvent) => void
  readonly onDragEnd: () => void
  /** On which side the dragged column would stand. */
  readonly 'data-drop': 'before' | 'after' | undefined
}

/** The first column keeps its place. */
export function useColumnDrag(
  columns: readonly { readonly id: string }[],
  arranging: TableColumns | undefined,
): (place: number) => ColumnDrag | undefined {
  const [dragging, setDragging] = useState<Dragging | null>(null)
  if (arranging === undefined) return () => undefined
  return (place) => ({
    draggable: place > 0,
    onDragStart: ({ dataTransfer }) => {
      dataTransfer.effectAllowed = 'move'
      setDragging({ from: place, over: null })
    },
    onDragOver: (event) => {
      if (dragging === null || place === 0) return
      event.preventDefault()
      if (dragging.over !== place) setDragging({ ...dragging, over: place })
    },
    onDrop: (event) => {
      event.preventDefault()
      const moved = columns[dragging?.from ?? -1]
      if (moved !== undefined) arranging.onMove(moved.id, place)
      setDragging(null)
    },
    onDragEnd: () => setDragging(null),
    'data-drop': dragging?.over === place ? (dragging.from < place ? 'after' : 'before') : undefined,
  })
}
