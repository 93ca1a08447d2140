import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from '#testing/render.tsx'
import { ReferencePicker } from './ReferencePicker.tsx'
import type { PickerItem } from './use-picker.ts'

const items: readonly PickerItem[] = [
  { id: 'dairy', parentId: null, name: 'Dairy', choosable: false },
  { id: 'bay1', parentId: 'dairy', name: 'Bay1', choosable: true },
  { id: 'bay2', parentId: 'dairy', name: 'Bay2', choosable: true },
  { id: 'silo', parentId: 'dairy', name: 'Silo', choosable: true, detail: '12 t', foundBy: '12 t' },
]

beforeEach(() => {
  // jsdom lays nothing out; without a height no row would be in sight.
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400)
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(200)
  // Nor has it a top layer.
  HTMLElement.prototype.showPopover = function showPopover() {
    this.removeAttribute('popover')
  }
})

async function show() {
  const said = { chosen: [] as string[], typed: [] as string[] }
  render(<Harness said={said} />)
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Source' })
  const press = (key: string) => fireEvent.keyDown(input, { key })
  const type = (text: string) => fireEvent.change(input, { target: { value: text } })
  const active = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent
  input.focus()
  press('ArrowDown')
  await screen.findByRole('tree')
  return { said, input, press, type, active }
}

function Harness({ said }: { readonly said: { readonly chosen: string[]; readonly typed: string[] } }) {
  const [opened, setOpened] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const name = items.find(({ id }) => id === chosen)?.name ?? ''
  return (
    <ReferencePicker
      label="Source"
      inputId="source"
      text={name}
      shown={name}
      chosenId={chosen}
      items={listed}
      resolve={(text) => items.find((item) => item.choosable && item.name === text.trim())?.id ?? null}
      onChoose={(id) => {
        said.chosen.push(id)
        setChosen(id)
      }}
      onText={(text) => said.typed.push(text)}
      opened={opened}
      onOpenedChange={setOpened}
    />
  )
}

const listed = () => items

describe('a picker under the keys', () => {
  test('moves through the tree and takes what it is at', async () => {
    const { said, input, press, active } = await show()
    press('ArrowDown')
    press('ArrowDown')
    expect(active()).toBe('Bay1')
    press('Enter')
    expect(said.chosen).toEqual(['bay1'])
    expect(input.value).toBe('Bay1')
    expect(screen.queryByRole('tree')).toBeNull()
  })

  test('opens and closes a class, which itself cannot be chosen', async () => {
    const { said, press } = await show()
    press('ArrowDown')
    press('Enter')
    expect(said.chosen).toEqual([])
    expect(screen.queryByRole('treeitem', { name: 'Bay1' })).toBeNull()
    press('ArrowRight')
    expect(screen.getByRole('treeitem', { name: 'Bay1' })).toBeTruthy()
  })

  test('searches while it is typed in, and takes the first that matches', async () => {
    const { said, press, type, active } = await show()
    type('si')
    expect(screen.getAllByRole('treeitem').map((row) => row.textContent)).toEqual(['Dairy', 'Silo12 t'])
    expect(active()).toBe('Silo12 t')
    press('Enter')
    expect(said.chosen).toEqual(['silo'])
  })

  test('keeps what names nothing, and says so once', async () => {
    const { said, input, press, type } = await show()
    type('Nowhere')
    press('Enter')
    fireEvent.blur(input)
    expect(said).toEqual({ chosen: [], typed: ['Nowhere'] })
  })

  test('takes back what was typed', async () => {
    const { said, input, press, type } = await show()
    type('Nowhere')
    press('Escape')
    expect(input.value).toBe('')
    fireEvent.blur(input)
    expect(said).toEqual({ chosen: [], typed: [] })
  })

  test('takes what was pasted and names something without asking', async () => {
    const { said, input } = await show()
    fireEvent.paste(input, { clipboardData: { getData: () => ' Bay2\n' } })
    expect(said.chosen).toEqual(['bay2'])
  })

  test('keeps what was pasted where the field was emptied before', async () => {
    const { said, input, press, type } = await show()
    type('Bay1')
    press('Enter')
    type('')
    fireEvent.paste(input, { clipboardData: { getData: () => 'Bay2' } })
    expect(input.value).toBe('Bay2')
    fireEvent.blur(input)
    expect(said).toEqual({ chosen: ['bay1', 'bay2'], typed: [] })
  })

  test('finds things by what stands beside their names', async () => {
    const { said, press, type } = await show()
    type('2 t')
    expect(screen.getAllByRole('treeitem').map((row) => row.textContent)).toEqual(['Dairy', 'Silo12 t'])
    press('Enter')
    expect(said.chosen).toEqual(['silo'])
  })
})
