import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { templateQueries } from '#data/templates.ts'
import { servePage } from '#testing/page-server.ts'
import { renderAt } from '#testing/render-at.tsx'
import { receiving, templatePlant } from '#testing/templates.ts'
import { TemplatePage } from './TemplatePage.tsx'

configure({ asyncUtilTimeout: 15_000 })

async function open(path?: string) {
  const server = await servePage(templatePlant)
  const { id } = (await server.send('POST', '/api/templates', receiving)).body
  const address = path ?? `/onboarding/templates/${id}`
  const visit = async () => {
    const view = renderAt(address, [
      { path: '/onboarding/templates/new', component: TemplatePage },
      { path: '/onboarding/templates/$id', component: TemplatePage },
      { path: '/onboarding/templates', component: () => null },
    ])
    await screen.findByLabelText('Template name')
    return view
  }
  let view = await visit()
  const { user } = view
  return {
    user,
    /** The page is left, and comes back. */
    again: async () => {
      view.unmount()
      view = await visit()
    },
    stored: async () => (await server.get(`/api/templates/${id}`)).body,
    /** What somebody else stores, and how the page comes to know of it. */
    store: async (change: object) => {
      await server.send('POST', `/api/templates/${id}`, { ...receiving, ...change })
      await view.client.invalidateQueries({ queryKey: templateQueries.all() })
    },
    describe: (value: string) =>
      fireEvent.change(screen.getByLabelText('What it is for'), { target: { value } }),
    save: () => user.click(screen.getByRole('button', { name: /^Save template/ })),
  }
}

const theirs = { values: { ...receiving.values, notes: 'Theirs' } }

describe('a template that somebody stores while it stands open', () => {
  it('is never saved over: what was stored is told, and is taken beside what was changed here', async () => {
    const { describe: describeIt, save, store, stored, user } = await open()
    describeIt('Mine')
    await store(theirs)
    const told = await screen.findByRole('alert')
    expect(within(told).getByText(/saved version 2 of this template meanwhile/)).toBeTruthy()
    expect(within(told).getByText('Theirs')).toBeTruthy()
    await save()
    await waitFor(async () => expect(await stored()).toMatchObject({ revision: 2 }))
    await user.click(await screen.findByRole('button', { name: /^Take these changes/ }))
    await save()
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ revision: 3, description: 'Mine', ...theirs }),
    )
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is taken as it is where nothing was changed here', async () => {
    const { store } = await open()
    await store({ description: 'Theirs' })
    await waitFor(() => expect(screen.getByLabelText('What it is for')).toHaveProperty('value', 'Theirs'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is not deleted as something else than was seen', async () => {
    const { describe: describeIt, store, stored, user } = await open()
    describeIt('Mine')
    await store(theirs)
    await user.click(screen.getByRole('button', { name: 'Delete template' }))
    await screen.findByRole('alert')
    expect(await stored()).toMatchObject({ revision: 2 })
  })
})

it('one’s own save is nothing that happened meanwhile', async () => {
  const { describe: describeIt, save, stored } = await open()
  for (const [text, revision] of [
    ['Once', 2],
    ['Twice', 3],
  ] as const) {
    describeIt(text)
    await save()
    await waitFor(async () => expect(await stored()).toMatchObject({ description: text, revision }))
    await screen.findByText(`v${revision}`)
    expect(screen.queryByRole('alert')).toBeNull()
  }
})

it('a place with a placeholder is called by it until there is an example', async () => {
  const { user } = await open()
  const told = screen.getByRole('complementary', { name: 'Placeholders' })
  expect(await within(told).findByText('{bay}', { selector: 'strong' })).toBeTruthy()
  expect(within(told).queryByText(/unknown/)).toBeNull()
  await user.type(screen.getByRole('textbox', { name: 'Example for bay' }), 'Bay7')
  expect(await within(told).findByText('an unknown location')).toBeTruthy()
})

describe('what was changed in a template and not saved', () => {
  it('is offered by the next visit, on what it began from, and no more once it is saved', async () => {
    const { again, describe: describeIt, save, store, stored, user } = await open()
    describeIt('Mine')
    await store(theirs)
    await again()
    expect(screen.getByLabelText('What it is for')).toHaveProperty('value', receiving.description)
    await user.click(await screen.findByRole('button', { name: 'Restore' }))
    await waitFor(() => expect(screen.getByLabelText('What it is for')).toHaveProperty('value', 'Mine'))
    expect(await screen.findByText(/saved version 2 of this template meanwhile/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Take these changes/ }))
    await save()
    await waitFor(async () => expect(await stored()).toMatchObject({ description: 'Mine', ...theirs }))
    await again()
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
  })

  it('is gone when it is discarded', async () => {
    const { again, describe: describeIt, user } = await open()
    describeIt('Mine')
    await again()
    await user.click(await screen.findByRole('button', { name: 'Discard' }))
    await again()
    expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull()
  })

  it('is kept of a new template too, until that is stored', async () => {
    const { again, save, user } = await open('/onboarding/templates/new')
    const name = () => screen.getByLabelText('Template name')
    fireEvent.change(name(), { target: { value: 'New' } })
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Receive {bay}' } })
    await waitFor(() => expect(screen.getByLabelText('Example for bay', { exact: false })).toBeTruthy())
    await again()
    await user.click(await screen.findByRole('button', { name: 'Restore' }))
    await waitFor(() => expect(name()).toHaveProperty('value', 'New'))
    expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Receive {bay}')
    await save()
    await screen.findByText('v1')
    await again()
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull()
  })
})
