import { useEffect, useState } from 'react'

/** Takes files that are dropped anywhere on the page, and what is pasted where nothing is being typed. Talks to the document. */
export function useIncoming(
  take: (files: readonly File[]) => void,
  pastedName: string,
): { readonly isOver: boolean } {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])]
      setOver(false)
      if (files.length === 0) return
      event.preventDefault()
      take(files)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      if (clipboardData === null || isTyping(target)) return
      const files = [...clipboardData.files]
      const text = clipboardData.getData('text/plain')
      if (files.length > 0) take(files)
      else if (text.trim() !== '') take([fileOfText(text, pastedName)])
    }
    document.addEventListener('dragover', over, { signal })
    document.addEventListener('drop', drop, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('paste', paste, { signal })
    return () => listening.abort()
  }, [take, pastedName])
  return { isOver }
}

/** A text as a file whose kind its content says. */
export function fileOfText(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
