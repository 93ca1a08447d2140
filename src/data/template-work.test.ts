import { expect, it } from 'vitest'
import { aStorage } from '#testing/a-storage.ts'
import { aTemplate } from '#testing/a-template.ts'
import { dropTemplateWork, keepTemplateWork, keptTemplateWork, type TemplateWork } from './template-work.ts'

const work: TemplateWork = {
  key: 'one tab',
  contract: '2025-03',
  base: aTemplate,
  draft: { name: 'Mine', description: null, values: { name: 'Receive {bay}' } },
  savedAt: '2026-01-12T09:14:00.000Z',
}
const later: TemplateWork = { ...work, key: 'another tab', savedAt: '2026-01-12T09:15:00.000Z' }

it('unsaved work on a template comes back for that template and contract alone, until it is dropped', () => {
  const storage = aStorage()
  keepTemplateWork(storage, work)
  const kept = (id: string | null, contract: TemplateWork['contract'] = '2025-03') =>
    keptTemplateWork(storage, contract, id)
  expect(kept(aTemplate.id)).toMatchObject([work])
  expect([kept(null), kept(aTemplate.id, '2025-09')]).toEqual([[], []])
  dropTemplateWork(storage, work.key)
  expect(kept(aTemplate.id)).toEqual([])
})

it('one tab’s work stays beside another’s, the newest first', () => {
  const storage = aStorage()
  for (const each of [work, later, work]) keepTemplateWork(storage, each)
  expect(keptTemplateWork(storage, '2025-03', aTemplate.id)).toMatchObject([later, work])
})

it('finds no room without complaint', () => {
  expect(() => keepTemplateWork(aStorage(true), work)).not.toThrow()
})

it.each(['', '{', '[]', '{"version":1}', '{"version":2,"key":"x","savedAt":"x","base":7,"draft":{}}'])(
  'nothing is offered where %j is kept',
  (text) => {
    const storage = aStorage()
    storage.setItem('lotwright.template.x', text)
    expect(keptTemplateWork(storage, '2025-03', null)).toEqual([])
  },
)
