export interface TableSort {
  readonly id: string
  readonly desc: boolean
}
