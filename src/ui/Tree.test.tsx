import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from '#testing/render.tsx'
import { Tree } from './Tree.tsx'

const items = [
  { id: 'dairy', parentId: null, name: 'Dairy' },
  { id: 'bays', parentId: 'dairy', name: 'Bays' },
  { id: 'bay1', parentId: 'bays', name: 'Bay1' },
  { id: 'bay2', parentId: 'bays', name: 'Bay2' },
  { id: 'silo', parentId: 'dairy', name: 'Silo' },
]

beforeEach(() => {
  // jsdom lays nothing out; without a height no row would be in sight.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(200)
})

function show(selected: string | null = null, leftOpen: ReadonlySet<string> | null = null) {
  const onSelect = vi.fn<(id: string) => void>()
  const view = render(
    <Tree
      label="Locations"
      searchLabel="Find"
      items={items}
      selected={selected}
      leftOpen={leftOpen}
      onSelect={onSelect}
      nothing="None"
    />,
  )
  const names = () => screen.queryAllByRole('treeitem').map((row) => row.textContent)
  const active = () => {
    const id = screen.getByRole('tree').getAttribute('aria-activedescendant') ?? ''
    return document.getElementById(id)?.textContent
  }
  return { ...view, onSelect, names, active }
}

describe('a tree that was left', () => {
  test('is open as it was, and opens and closes from there', async () => {
    const { user, names } = show(null, new Set(['dairy', 'bays']))
    expect(names()).toEqual(['Dairy', 'Bays', 'Bay1', 'Bay2', 'Silo'])
    screen.getByRole('tree').focus()
    await user.keyboard('{ArrowDown}{ArrowLeft}')
    expect(names()).toEqual(['Dairy', 'Bays', 'Silo'])
    await user.keyboard('{ArrowRight}')
    expect(names()).toEqual(['Dairy', 'Bays', 'Bay1', 'Bay2', 'Silo'])
  })
})

describe('a tree under the keys', () => {
  test('moves, opens, closes and chooses', async () => {
    const { user, onSelect, names, active } = show()
    screen.getByRole('tree').focus()
    expect(names()).toEqual(['Dairy', 'Bays', 'Silo'])
    await user.keyboard('{ArrowDown}{ArrowRight}')
    expect(names()).toEqual(['Dairy', 'Bays', 'Bay1', 'Bay2', 'Silo'])
    await user.keyboard('{ArrowRight}')
    expect(active()).toBe('Bay1')
    await user.keyboard('{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith('bay1')
    await user.keyboard('{ArrowLeft}')
    expect(active()).toBe('Bays')
    await user.keyboard('{ArrowLeft}')
    expect(names()).toEqual(['Dairy', 'Bays', 'Silo'])
    await user.keyboard('{End}')
    expect(active()).toBe('Silo')
    await user.keyboard('{Home}')
    expect(active()).toBe('Dairy')
    await user.keyboard('s')
    expect(active()).toBe('Silo')
  })

  test('a search shows what matches wherever it is, and Enter chooses it', async () => {
    const { user, onSelect, names } = show()
    await user.type(screen.getByRole('searchbox', { name: 'Find' }), 'bay2')
    expect(names()).toEqual(['Dairy', 'Bays', 'Bay2'])
    await user.keyboard('{Enter}')
    expect(onSelect).toHaveBeenCalledWith('bay2')
    await user.keyboard('{Escape}')
    expect(names()).toEqual(['Dairy', 'Bays', 'Silo'])
  })

  test('a search for nothing says so', async () => {
    const { user } = show()
    await user.type(screen.getByRole('searchbox', { name: 'Find' }), 'zzz')
    expect(screen.getByText('None')).toBeInstanceOf(HTMLElement)
  })
})

test('what is chosen is in sight, and said to be chosen', () => {
  show('bay1')
  const row = screen.getByRole('treeitem', { name: 'Bay1', selected: true })
  expect(within(row).getByText('Bay1')).toBeInstanceOf(HTMLElement)
})

test('a press on the chevron opens without choosing', async () => {
  const { user, onSelect, names } = show()
  const chevron = screen.getByRole('treeitem', { name: 'Bays' }).firstElementChild
  if (chevron !== null) await user.click(chevron)
  expect(names()).toEqual(['Dairy', 'Bays', 'Bay1', 'Bay2', 'Silo'])
  expect(onSelect).not.toHaveBeenCalled()
})
