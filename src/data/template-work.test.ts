import { expect, it } from 'vitest'
import { aStorage } from '#testing/a-storage.ts'
import { aTemplate } from '#testing/a-template.ts'
import { dropTemplateWork, keepTemplateWork, keptTemplateWork, type TemplateWork } from './template-work.ts'

const work: TemplateWork = {
  contract: '2025-03',
  base: aTemplate,
  draft: { name: 'Mine', description: null, values: { name: 'Receive {bay}' } },
  savedAt: '2026-01-12T09:14:00.000Z',
}

it('unsaved work on a template comes back for that template and contract alone, until it is dropped', () => {
  const storage = aStorage()
  keepTemplateWork(storage, work)
  const kept = (id: string | null, contract: TemplateWork['contract'] = '2025-03') =>
    keptTemplateWork(storage, contract, id)
  expect(kept(aTemplate.id)).toMatchObject(work)
  expect([kept(null), kept(aTemplate.id, '2025-09')]).toEqual([null, null])
  dropTemplateWork(storage, aTemplate.id)
  expect(kept(aTemplate.id)).toBeNull()
})

it('finds no room without complaint', () => {
  expect(() => keepTemplateWork(aStorage(true), work)).not.toThrow()
})

it.each(['', '{', '[]', '{"version":0}', '{"version":1,"savedAt":"x","base":7,"draft":{}}'])(
  'nothing is offered where %j is kept',
  (text) => {
    const storage = aStorage()
    storage.setItem('lotwright.template.new', text)
    expect(keptTemplateWork(storage, '2025-03', null)).toBeNull()
  },
)
