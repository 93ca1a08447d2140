import { useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useRevertChange } from '#data/changes.ts'
import { isAbort } from '#data/client.ts'
import { useHost } from '#data/use-host.ts'
import type { Undone } from '#domain/words/en/parts.ts'
import { toast } from '#ui/toast.ts'
import { useWords } from '#ui/words.ts'

/** Says that something was stored, with the ways to undo it and to its place in the history, as far as this host has them. */
export function useUndoableToast(what: Undone = 'operations'): (text: string, changeId: string) => void {
  const words = useWords().parts.undo
  const { capabilities } = useHost()
  const router = useRouter()
  const { mutateAsync } = useRevertChange()
  return useCallback(
    (text, changeId) => {
      const href = `/history/${changeId}`
      const offer = (said: string) =>
        toast.done(said, {
          ...(capabilities.includes('revert') ? { undo: () => void undo() } : {}),
          ...(capabilities.includes('history') ? { link: { text: words.history, href } } : {}),
        })
      const undo = async () => {
        const stopping = new AbortController()
        const { onProgress, end } = toast.working({
          text: words.doing,
          stop: words.cancel,
          onStop: () => stopping.abort(),
        })
        try {
          const { counts } = await mutateAsync({ id: changeId, signal: stopping.signal, onProgress })
          const { reverted, kept } = counts
          toast.done(kept === 0 ? words.done(reverted, what) : words.doneKept(reverted, kept, what))
        } catch (error) {
          if (isAbort(error)) offer(words.stopped)
          // There its Revert says what is in the way.
          else router.history.push(href)
        } finally {
          end()
        }
      }
      offer(text)
    },
    [words, what, capabilities, router, mutateAsync],
  )
}
