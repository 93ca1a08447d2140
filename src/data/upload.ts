import type { Progress } from './bulk-stream.ts'
import { problemFrom, trusted, unexplained, Unreachable } from './client.ts'

export interface Sending {
  readonly signal?: AbortSignal | undefined
  /** Told how many bytes are on their way: `fetch` cannot. */
  readonly onSent?: ((sent: Progress) => void) | undefined
}

/** Sends a form. Rejects as `request` does. */
export function upload<T>(path: string, form: FormData, { signal, onSent }: Sending): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    const end = (settle: () => void) => () => {
      signal?.removeEventListener('abort', abort)
      settle()
    }
    request.open('POST', path)
    request.setRequestHeader('Accept', 'application/json')
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent?.({ done: loaded, total }))
    request.addEventListener(
      'load',
      end(() => {
        if (request.status < 300) resolve(trusted<T>(JSON.parse(request.responseText)))
        else reject(problemIn(request) ?? unexplained(request.status, request.statusText))
      }),
    )
    request.addEventListener(
      'error',
      end(() => reject(new Unreachable(path))),
    )
    request.addEventListener(
      'abort',
      end(() => reject(new DOMException('Aborted', 'AbortError'))),
    )
    signal?.addEventListener('abort', abort)
    if (signal?.aborted === true) reject(new DOMException('Aborted', 'AbortError'))
    else request.send(form)
  })
}

function problemIn(request: XMLHttpRequest): Error | null {
  const isProblem = request.getResponseHeader('Content-Type')?.includes('application/problem+json')
  return isProblem === true ? problemFrom(JSON.parse(request.responseText)) : null
}
