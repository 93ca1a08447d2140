import { describe, expect, it } from 'vitest'
import { newDraft } from './draft.ts'
import { keepDraft, keptDraft, keptTemplate } from './draft-storage.ts'

const draft = { ...newDraft('t'), texts: { bay: 'Bay{1-3}' }, leftOut: ['x'] }

function tab(kept: string | null = null) {
  let text = kept
  return { getItem: () => text, setItem: (_: string, next: string) => void (text = next) }
}

describe('a draft in the tab', () => {
  it('comes back as it was, with its template', () => {
    const storage = tab()
    keepDraft(storage, draft)
    expect([keptDraft(storage, 't'), keptTemplate(storage)]).toEqual([draft, 't'])
  })

  it('is not another template’s', () => {
    const storage = tab()
    keepDraft(storage, draft)
    expect(keptDraft(storage, 'other')).toEqual(newDraft('other'))
  })

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"version":1,"draft":{"templateId":"t","columns":[]}}',
    '{"version":2,"draft":{}}',
  ])('begins anew where %j is kept', (kept) => {
    expect([keptDraft(tab(kept), 't'), keptTemplate(tab(kept))]).toEqual([newDraft('t'), null])
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
