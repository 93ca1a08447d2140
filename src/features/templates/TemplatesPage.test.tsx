import { configure, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { templateQueries } from '#data/templates.ts'
import { de } from '#domain/words/de/index.ts'
import { servePage } from '#testing/page-server.ts'
import { renderAt } from '#testing/render-at.tsx'
import { receiving, templatePlant } from '#testing/templates.ts'
import { WordsProvider } from '#ui/words.ts'
import { TemplatesPage } from './TemplatesPage.tsx'

configure({ asyncUtilTimeout: 15_000 })

it('the starter set comes as one change, and again what of it is not there', async () => {
  const server = await servePage(templatePlant)
  const stored = async () => (await server.get('/api/templates')).body
  const path = '/onboarding/templates'
  const { user, client } = renderAt(path, [{ path, component: TemplatesPage }])
  await user.click(await screen.findByRole('button', { name: 'Add the starter set' }))
  await screen.findByText('5 templates added')
  const [first] = await stored()
  expect(await stored()).toHaveLength(5)
  expect((await server.get('/api/changes')).body.items).toHaveLength(2)
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Add the starter set' })).toBeNull())

  await server.send('DELETE', `/api/templates/${first.id}`)
  await client.invalidateQueries({ queryKey: templateQueries.all() })
  await user.click(await screen.findByRole('button', { name: 'Add the starter set' }))
  await screen.findByText('1 template added')
  expect(await stored()).toHaveLength(5)
})

it('a file of templates says what it changes of those that are there', async () => {
  const server = await servePage(templatePlant)
  await server.send('POST', '/api/templates', receiving)
  const path = '/onboarding/templates'
  const { user } = renderAt(path, [{ path, component: TemplatesPage }])
  const changed = { ...receiving, values: { ...receiving.values, notes: 'By file' } }
  const file = new File([JSON.stringify({ templates: [changed] })], 'templates.json')
  await user.upload(await screen.findByLabelText('A file of templates'), file)
  expect(await screen.findByText('By file')).toBeTruthy()
  await user.click(screen.getByText('Import 1 template'))
  await screen.findByText('1 template imported')
  expect((await server.get('/api/templates')).body).toMatchObject([changed])
})

it.each([
  ['[{"name": ', /^Das ist kein JSON \(/],
  ['{"vorlagen": []}', /^templates: Hier muss eine Liste stehen/],
])('of a bad file of templates the reason is said in the page’s language: %s', async (content, said) => {
  await servePage(templatePlant)
  const path = '/onboarding/templates'
  const component = () => (
    <WordsProvider value={de}>
      <TemplatesPage />
    </WordsProvider>
  )
  const { user } = renderAt(path, [{ path, component }])
  await user.upload(await screen.findByLabelText('Eine Datei mit Vorlagen'), new File([content], 'bad.json'))
  expect(await screen.findByText(said)).toBeTruthy()
})
