import { configure, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ROOT } from '#testing/api.ts'
import { servePage } from '#testing/page-server.ts'
import { renderAt } from '#testing/render-at.tsx'
import { receiving, templatePlant } from '#testing/templates.ts'
import { toasts } from '#ui/toast.ts'
import { GeneratorPage } from './GeneratorPage.tsx'
import { readGeneratorSearch } from './generator-search.ts'

configure({ asyncUtilTimeout: 15_000 })

afterEach(() => {
  for (const { id } of toasts.current()) toasts.dismiss(id)
})

const template = '/api/templates'

async function open(templates: readonly object[] = [receiving]) {
  const server = await servePage(templatePlant)
  const ids: string[] = []
  for (const each of templates) ids.push((await server.send('POST', template, each)).body.id)
  const path = '/onboarding/generate'
  const view = renderAt(path, [{ path, component: GeneratorPage, validateSearch: readGeneratorSearch }])
  const give = async (values: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(values)) {
      fireEvent.change(await screen.findByRole('textbox', { name: `{${name}}` }), { target: { value } })
    }
  }
  const create = async (count: number) => {
    const button = await screen.findByRole('button', { name: new RegExp(`^Create ${count}`) })
    await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'))
    await view.user.click(button)
  }
  const names = async () =>
    (await server.get(`${ROOT}?limit=100`)).body.items.map(({ name }: { name: string }) => name)
  return { ...view, server, id: ids[0] ?? '', give, create, names }
}

const both = { bay: 'Bay1', silo: 'RawSilo{1-2}' }

describe('operations from a pattern', () => {
  it('lead to the templates where there is none', async () => {
    await open([])
    await screen.findByText('There is no template yet')
    const links = screen.getAllByRole('link', { name: 'Templates' })
    expect(links.map((each) => each.getAttribute('href'))).toContain('/onboarding/templates')
    expect(screen.getByRole('link', { name: 'Guided, one by one' })).toBeTruthy()
  })

  it('are joined by rows that are given by hand', async () => {
    const { give, user, create, names } = await open()
    await give(both)
    await user.click(screen.getByRole('button', { name: /^Add a row by hand/ }))
    const lines = await screen.findByRole('textbox', { name: 'Rows by hand' })
    fireEvent.change(lines, { target: { value: 'Bay2, RawSilo3, Tank' } })
    expect(await screen.findByText('Row 1 has 3 cells, and the template 2 placeholders.')).toBeTruthy()
    fireEvent.change(lines, { target: { value: 'Bay2, RawSilo3' } })
    // By its words: where nothing has a size, the panel counts as hidden.
    await user.click(screen.getByText('Take 1 row'))
    await create(3)
    await screen.findByText('3 operations created')
    expect(await names()).toContain('Receive Bay2 into RawSilo3')
  })

  it('that are there under another name give that one theirs', async () => {
    const { give, user, server, id, names } = await open()
    const row = { values: { bay: 'Bay1', silo: 'RawSilo1' } }
    const { rows } = (await server.send('POST', `${template}/${id}/generate`, { rows: [row] })).body
    await server.send('POST', ROOT, { id: rows[0].id, name: 'Bay 1 to silo 1', enabled: false })
    await give(both)
    await user.click(await screen.findByRole('button', { name: 'Rename that one instead' }))
    await screen.findByText('Bay 1 to silo 1 is now called Receive Bay1 into RawSilo1')
    expect(await names()).toEqual(['Receive Bay1 into RawSilo1'])
    await screen.findByText('is there already, so it is left out:', { exact: false })
    expect((await server.get(`${ROOT}/${rows[0].id}`)).body.enabled).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(async () => expect(await names()).toEqual(['Bay 1 to silo 1']))
  })

  it('are not created where the template says something else than the page shows', async () => {
    const { give, create, server, id, names } = await open()
    await give(both)
    await screen.findByText('2 complete, 0 incomplete', { exact: false })
    await server.send('POST', `${template}/${id}`, {
      ...receiving,
      values: { ...receiving.values, notes: 'Else' },
    })
    await create(2)
    await screen.findByText(/^Something was stored meanwhile/)
    expect(await names()).toEqual([])
  })

  it('whose place was deleted meanwhile are not created, and say so at the cell', async () => {
    const { give, create, server, names } = await open()
    await give({ bay: 'Bay1', silo: 'RawSilo3' })
    await screen.findByText('1 complete, 0 incomplete', { exact: false })
    const { body } = await server.get('/api/locations')
    const silo = body.find(({ path }: { path: string }) => path === 'Dairy/RawSilos/RawSilo3')
    await server.send('DELETE', `/api/locations/${silo.id}`)
    await create(1)
    await screen.findByText(/^Something was stored meanwhile/)
    expect((await screen.findAllByText(/no location Dairy\/RawSilos\/RawSilo3/)).length).toBeGreaterThan(0)
    expect(await names()).toEqual([])
  })

  it('of a template that is deleted meanwhile are not created, and no other takes its place', async () => {
    const { give, create, server, names } = await open([receiving, { ...receiving, name: 'Another' }])
    await give(both)
    await screen.findByText('2 complete, 0 incomplete', { exact: false })
    const { value: shown } = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Template' })
    await server.send('DELETE', `${template}/${shown}`)
    await create(2)
    await screen.findByText('This template is not there any more')
    expect(await names()).toEqual([])
  })

  it('say below the value what is wrong with it, and make no row', async () => {
    const { give, server } = await open()
    await give({ bay: 'Bay{3-1}', silo: '1-1000000000' })
    await screen.findByText('3-1 runs backwards and holds nothing; write 1-3.')
    await give({ bay: 'Bay1' })
    await screen.findByText('That makes 1,000,000,000 rows; at most 10,000 are made at once.')
    expect(server.asked.filter((each) => each.includes('/generate'))).toEqual([])
  })
})
