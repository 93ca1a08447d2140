import { describe, expect, it } from 'vitest'
import { newDraft } from './draft.ts'
import { keepDraft, keptDraft, keptTemplate } from './draft-storage.ts'

const draft = { ...newDraft('t'), texts: { bay: 'Bay{1-3}' }, leftOut: ['x'] }

function tab(kept: string | null = null) {
  const texts = new Map<string, string | null>()
  return {
    getItem: (key: string) => texts.get(key) ?? kept,
    setItem: (key: string, next: string) => void texts.set(key, next),
  }
}

describe('a draft in the tab', () => {
  it('comes back as it was, with its template', () => {
    const storage = tab()
    keepDraft(storage, draft)
    expect([keptDraft(storage, 't'), keptTemplate(storage)]).toEqual([draft, 't'])
  })

  it('waits while another template is worked with, and is not that one’s', () => {
    const storage = tab()
    keepDraft(storage, draft)
    expect(keptDraft(storage, 'other')).toEqual(newDraft('other'))
    keepDraft(storage, newDraft('other'))
    expect([keptDraft(storage, 't'), keptTemplate(storage)]).toEqual([draft, 'other'])
  })

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"version":2,"draft":{"templateId":"t","columns":[]}}',
    '{"version":3,"draft":{}}',
  ])('begins anew where %j is kept', (kept) => {
    expect(keptDraft(tab(kept), 't')).toEqual(newDraft('t'))
  })

  it('leaves out columns that there are no more', () => {
    const storage = tab()
    keepDraft(storage, { ...draft, columns: ['notes', 'gone' as 'notes'] })
    expect(keptDraft(storage, 't').columns).toEqual(['notes'])
  })

  it('is held by the page alone where the storage is forbidden', () => {
    const forbidden = () => {
      throw new Error('forbidden')
    }
    expect(() => keepDraft({ setItem: forbidden }, draft)).not.toThrow()
    expect(keptDraft({ getItem: forbidden }, 't')).toEqual(newDraft('t'))
  })
})
