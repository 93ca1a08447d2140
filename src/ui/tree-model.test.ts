import { describe, expect, test } from 'vitest'
import {
  growTree,
  matching,
  openAtFirst,
  rowsOf,
  type TreeItem,
  type TreeNode,
  typeAhead,
} from './tree-model.ts'

/** `Dairy/Bays/Bay1` becomes three items; the order of the first mention is kept. */
function items(...paths: readonly string[]): readonly TreeItem[] {
  const all = paths.flatMap((path) => {
    const names = path.split('/')
    return names.map((_, index) => names.slice(0, index + 1).join('/'))
  })
  return [...new Set(all)].map((path) => {
    const names = path.split('/')
    const parentId = names.length === 1 ? null : names.slice(0, -1).join('/')
    return { id: path, parentId, name: names.at(-1) ?? '' }
  })
}

const plant = items('Cascade/Dairy/Bays/Bay1', 'Cascade/Dairy/Bays/Bay2', 'Cascade/Dairy/Silos/Silo1')

function outline(forest: readonly TreeNode[], opened: ReadonlySet<string> | 'all'): readonly string[] {
  return rowsOf(forest, (id) => opened === 'all' || opened.has(id)).map(
    ({ node, level }) => `${'  '.repeat(level - 1)}${node.label}`,
  )
}

describe('the tree of a plant', () => {
  test('joins ancestors that have one child to one row', () => {
    expect(outline(growTree(plant, { joinSingles: true }), 'all')).toEqual([
      'Cascade/Dairy',
      '  Bays',
      '    Bay1',
      '    Bay2',
      '  Silos',
      '    Silo1',
    ])
  })

  test('a joined row stands for each of its places', () => {
    const [root] = growTree(plant, { joinSingles: true })
    expect(root?.ids).toEqual(['Cascade', 'Cascade/Dairy'])
    expect(root?.id).toBe('Cascade/Dairy')
  })

  test('an only child without children keeps its own row', () => {
    expect(outline(growTree(items('A/B'), { joinSingles: true }), 'all')).toEqual(['A', '  B'])
  })

  test('a place whose parent is not known is a root', () => {
    const lost = [{ id: 'x', parentId: 'gone', name: 'Lost' }]
    expect(outline(growTree(lost, { joinSingles: false }), 'all')).toEqual(['Lost'])
  })

  test('shows only what is open', () => {
    const forest = growTree(plant, { joinSingles: true })
    expect(outline(forest, new Set(['Cascade/Dairy']))).toEqual(['Cascade/Dairy', '  Bays', '  Silos'])
  })

  test('counts rows among their brothers, as assistive technology says them', () => {
    const rows = rowsOf(growTree(plant, { joinSingles: true }), () => true)
    expect(rows[3]).toMatchObject({ level: 3, position: 2, siblings: 2, expanded: null })
  })

  test('opens what leads to the chosen place, and the first levels', () => {
    const forest = growTree(plant, { joinSingles: true })
    expect([...openAtFirst(forest, 'Cascade/Dairy/Silos/Silo1', 1)]).toEqual([
      'Cascade/Dairy/Silos',
      'Cascade/Dairy',
    ])
  })
})

describe('a search in the tree', () => {
  const forest = growTree(plant, { joinSingles: true })

  test.each([
    ['bay2', ['Cascade/Dairy', '  Bays', '    Bay2']],
    ['SILO', ['Cascade/Dairy', '  Silos', '    Silo1']],
    ['dairy/silos', ['Cascade/Dairy', '  Silos', '    Silo1']],
    ['nowhere', []],
    ['  ', outline(forest, 'all')],
  ])('for %j leaves what matches and its ancestors', (text, rows) => {
    expect(outline(matching(forest, text), 'all')).toEqual(rows)
  })
})

describe('typing a letter', () => {
  const rows = rowsOf(growTree(plant, { joinSingles: true }), () => true)
  const at = (label: string) => rows.findIndex(({ node }) => node.label === label)

  test.each([
    ['Cascade/Dairy', 'b', 'Bays'],
    ['Bays', 'b', 'Bay1'],
    ['Bay2', 'b', 'Bays'],
    ['Bays', 'bay2', 'Bay2'],
    ['Bays', 'x', 'Bays'],
  ])('from %s, %j goes to %s', (from, typed, to) => {
    expect(typeAhead(rows, at(from), typed)).toBe(at(to))
  })
})
