import type { ParentOperation } from '#domain/plant.ts'
import { locationId } from '#server/sample-plant/locations.ts'

export const parentOperations: ParentOperation[] = [
  parent('01JG5Q44QC-7CNHQD5C-WZJ9PTPT', 'Receive milk', 'Receiving/Bays', 'RUNNING'),
  parent('01JG5Q61DF-S97NGCKV-G30PSX9E', 'Separate milk', 'Receiving/Separator', 'RUNNING'),
  parent('01JG5Q6GJ9-AQW5ZZG0-CBW5ZR1E', 'Pasteurise milk', 'Processing/Pasteuriser1', 'IDLE'),
  parent('01JG5Q7VM2-H8NDGE0Q-4W43MX8D', 'Make cheese', 'Processing/Vats', 'IDLE'),
  parent('01JG5Q9C9C-445KWG5B-4TXMPDH9', 'Make butter', 'Processing/Churn', 'RUNNING'),
  parent('01JG5QBDTS-X0TPJVTY-52S4M64D', 'Pack products', 'Processing/Packing', 'PAUSED'),
  parent('01JG5QD0Z6-48RWY9EY-5CCN38NF', 'Load trucks', 'Shipping', 'COMPLETED'),
  parent('01JG5QEH61-KR8MKMAT-H586TW0Q', 'Clean in place', 'Receiving', 'COMPLETED'),
]

function parent(id: string, name: string, place: string, status: string): ParentOperation {
  return { id, name, locationId: locationId(place), status }
}
