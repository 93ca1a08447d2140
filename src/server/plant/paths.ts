import type { ErrorRule, Finding } from '#domain/rules.ts'
import { about, type Draft, lack, textOf } from './draft.ts'
import { type PlantKind, plantKindOf, type PlantRecord, type PlantValue } from '#domain/plant-kinds.ts'
import type { PlantRow } from './read-rows.ts'

/** What a row says of where its record stands, worked out; or why that cannot be. */
export type Placed =
  | { readonly says: Readonly<Record<string, PlantValue>> }
  | { readonly errors: readonly Finding<ErrorRule>[] }

/** Works out name, path and parent from those of them that a row gives. */
export function place(draft: Draft, row: PlantRow, known: PlantRecord | undefined): Placed {
  return placers[row.kind](draft, row, known)
}

/** Lets every place follow the one it lies in; says which cannot, because they lie in themselves. */
export function settlePaths({ lists, put }: Draft): readonly string[] {
  const children = new Map<string | null, PlantRecord[]>()
  for (const location of lists.locations.values()) {
    const parent = textOf(location['parentId'])
    const brothers = children.get(parent)
    if (brothers === undefined) children.set(parent, [location])
    else brothers.push(location)
  }
  const lost = new Set(lists.locations.keys())
  const pending = (children.get(null) ?? []).map((location) => ({ location, above: '' }))
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { location, above } = next
    const path = `${above}${String(location['name'])}`
    lost.delete(location.id)
    if (location['path'] !== path) put('locations', { ...location, path })
    pending.push(
      ...(children.get(location.id) ?? []).map((child) => ({ location: child, above: `${path}/` })),
    )
  }
  return [...lost]
}

type Placer = (draft: Draft, row: PlantRow, known: PlantRecord | undefined) => Placed

const placers: Record<PlantKind, Placer> = {
  locations: placeLocation,
  materials: placeMaterial,
  unitsOfMeasure: nothingToPlace,
  reasonCodes: nothingToPlace,
  operations: nothingToPlace,
}

const typesByDepth = ['ENTERPRISE', 'SITE', 'AREA', 'LINE']

function nothingToPlace(): Placed {
  return { says: {} }
}

function placeLocation(draft: Draft, row: PlantRow, known: PlantRecord | undefined): Placed {
  const path = pathIn(row)
  const placed = path === null ? locationByParent(draft, row, known) : locationByPath(draft, row, path)
  if ('errors' in placed) return placed
  const own = String(placed.says['path'])
  const depth = own.split('/').length - 1
  // Of a new place; one that is known, by its id or its path, keeps its type.
  const isKnown = known !== undefined || draft.called('locations', own).length > 0
  const isToldType = isKnown || row.sent['type'] !== undefined
  return isToldType ? placed : { says: { type: typesByDepth[depth] ?? 'UNIT', ...placed.says } }
}

function locationByPath({ called }: Draft, row: PlantRow, path: string): Placed {
  const { above, name } = split(path)
  const [parentId = null] = above === null ? [] : called('locations', above)
  if (above !== null && parentId === null) {
    const params = { given: above }
    return { errors: [about('locations', 'path', 'reference.unknown', params)] }
  }
  const [sentName, sentParent] = [textOf(row.sent['name']), textOf(row.sent['parentId'])]
  const errors = [
    ...(sentName === null || sentName === name ? [] : [disagree(row, 'name', name, sentName)]),
    ...(sentParent === null || sentParent === parentId ? [] : [disagree(row, 'parentId', sentParent, path)]),
  ]
  return errors.length > 0 ? { errors } : { says: { path, name, parentId } }
}

function locationByParent({ lists }: Draft, row: PlantRow, known: PlantRecord | undefined): Placed {
  const name = textOf(row.sent['name']) ?? textOf(known?.['name'])
  if (name === null) return { errors: [lack(row, 'path')] }
  if (name.includes('/')) return { errors: [disagree(row, 'name', split(name).name, name)] }
  const sent = row.sent['parentId']
  const parentId = textOf(sent === undefined ? known?.['parentId'] : sent)
  if (parentId === null) return { says: { path: name, name, parentId } }
  const parent = lists.locations.get(parentId)
  if (parent === undefined) {
    return { errors: [about('locations', 'parentId', 'reference.unknown', { given: parentId })] }
  }
  return { says: { path: `${String(parent['path'])}/${name}`, name, parentId } }
}

/** A material's classes are no records of their own: its path may begin with anything. */
function placeMaterial(_: Draft, row: PlantRow, known: PlantRecord | undefined): Placed {
  const [sentName, sentPath] = [textOf(row.sent['name']), pathIn(row)]
  if (sentPath !== null) {
    const { name } = split(sentPath)
    return sentName === null || sentName === name
      ? { says: { path: sentPath, name } }
      : { errors: [disagree(row, 'name', name, sentName)] }
  }
  if (sentName === null) return known === undefined ? { errors: [lack(row, 'path')] } : { says: {} }
  if (sentName.includes('/')) return { errors: [disagree(row, 'name', split(sentName).name, sentName)] }
  const { above } = split(String(known?.['path'] ?? ''))
  return { says: { path: above === null ? sentName : `${above}/${sentName}`, name: sentName } }
}

function disagree({ kind }: PlantRow, property: string, id: string, label: string): Finding<ErrorRule> {
  return about(kind, property, 'reference.contradictory', { id, label })
}

/** The path as it is kept: no slash at either end, no empty segment. Null when the row gives none. */
function pathIn({ sent }: PlantRow): string | null {
  return textOf(normalPath(textOf(sent['path']) ?? ''))
}

/** Without a slash at either end, an empty segment, or room around the others. */
export function normalPath(path: string): string {
  const segments = path.split('/').map((segment) => segment.trim())
  return segments.filter((segment) => segment !== '').join('/')
}

/** The path or name that a row gives its record; null: it gives none, or not all of it. */
export function labelIn(row: PlantRow): string | null {
  const path = pathIn(row)
  if (path !== null) return path
  const { kind, sent } = row
  const name = textOf(sent[plantKindOf(kind).label] ?? sent['name'])
  const parent = textOf(sent['parentPath'])
  return kind === 'locations' && name !== null && parent !== null ? `${parent}/${name}` : name
}

function split(path: string): { readonly above: string | null; readonly name: string } {
  const cut = path.lastIndexOf('/')
  return { above: cut === -1 ? null : path.slice(0, cut), name: path.slice(cut + 1) }
}
