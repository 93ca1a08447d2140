import { useRef, useState } from 'react'
import { useBulkCommit } from '#data/bulk.ts'
import type { Progress } from '#data/bulk-stream.ts'
import { isAbort, Unreachable } from '#data/client.ts'
import type { BulkAnswer } from '#domain/bulk.ts'
import { Problem } from '#domain/problem.ts'
import { mintUlid } from '#domain/ulid.ts'
import { useErrorText } from '#fields/use-error-text.ts'
import type { BulkModel } from './bulk-model.ts'
import { changedNames } from './changed-names.ts'
import { canApply, type Preview } from './use-preview.ts'

/** Why what was to be applied is not, as far as anybody knows. */
export type Trouble =
  /** The records of which the preview now says something else. */
  | { readonly is: 'planChanged'; readonly names: readonly string[]; readonly perhapsStored: boolean }
  | { readonly is: 'refused' }
  | { readonly is: 'unreachable' }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly detail: string }

export interface Applying {
  readonly isBusy: boolean
  readonly progress: Progress | null
  readonly trouble: Trouble | null
  readonly apply: () => void
  readonly stop: () => void
  readonly dismiss: () => void
}

/** Stores what the preview shows, and only that. What was not stored leaves the begun change as it is. */
export function useApplying(
  model: BulkModel,
  preview: Preview,
  onApplied: (answer: BulkAnswer) => void,
): Applying {
  const said = useErrorText()
  const { mutateAsync, isPending } = useBulkCommit()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const attempt = useRef<Attempt | null>(null)
  const stopping = useRef<AbortController | null>(null)

  const send = async (body: NonNullable<Preview['body']>, shown: BulkAnswer) => {
    const { reason, policy } = model.terms.get()
    const wasTried = attempt.current?.digest === shown.digest && attempt.current.isUnanswered
    attempt.current = wasTried && attempt.current ? attempt.current : newAttempt(shown.digest)
    stopping.current = new AbortController()
    setTrouble(null)
    setProgress(null)
    try {
      const answer = await mutateAsync({
        body,
        digest: shown.digest,
        skipRefused: policy === 'skip',
        idempotencyKey: attempt.current.key,
        signal: stopping.current.signal,
        onProgress: setProgress,
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      })
      model.forget()
      onApplied(answer)
    } catch (error) {
      if (error instanceof Unreachable) attempt.current = { ...attempt.current, isUnanswered: true }
      const trouble = await troubleOf(error, preview, shown, wasTried)
      setTrouble(trouble ?? { is: 'failed', detail: said(error) })
    }
  }

  return {
    isBusy: isPending,
    progress,
    trouble,
    apply: () => {
      const { body, answer } = preview
      const isReady = canApply(preview, model.terms.get().policy === 'skip') && !isPending
      if (body !== null && answer !== undefined && isReady) void send(body, answer)
    },
    stop: () => stopping.current?.abort(),
    dismiss: () => setTrouble(null),
  }
}

/** One plan on its way into the store: sent again under the same key it is stored once. */
interface Attempt {
  readonly digest: string
  readonly key: string
  readonly isUnanswered: boolean
}

function newAttempt(digest: string): Attempt {
  return { digest, key: mintUlid(), isUnanswered: false }
}

/** What is told of it here; null: only what it says itself. */
async function troubleOf(
  error: unknown,
  preview: Preview,
  shown: BulkAnswer,
  wasTried: boolean,
): Promise<Trouble | null> {
  if (error instanceof Unreachable) return { is: 'unreachable' }
  if (isAbort(error)) {
    await preview.again()
    return { is: 'stopped' }
  }
  if (!(error instanceof Problem)) throw error
  if (error.kind === 'plan-changed') {
    const now = await preview.again()
    return {
      is: 'planChanged',
      names: now === undefined ? [] : changedNames(shown, now),
      perhapsStored: wasTried,
    }
  }
  if (error.kind === 'refused') {
    await preview.again()
    return { is: 'refused' }
  }
  return null
}
