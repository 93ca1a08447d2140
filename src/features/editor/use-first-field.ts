import { useEffect } from 'react'
import { focusField } from '#fields/field-ids.ts'

/** Talks to the document: a new form is for typing at once. On a touch screen that would raise the keyboard unasked. */
export function useFirstField(isNew: boolean) {
  useEffect(() => {
    if (isNew && !window.matchMedia('(pointer: coarse)').matches) focusField(document, 'name')
  }, [isNew])
}
