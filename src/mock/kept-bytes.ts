/** One value in IndexedDB: what the page's database held after its last write. */
const DATABASE = 'lotwright-mock'
const STORE = 'database'
const KEY = 'bytes'

export async function keptBytes(): Promise<Uint8Array | undefined> {
  const found: unknown = await inStore('readonly', (store) => store.get(KEY))
  return found instanceof Uint8Array ? found : undefined
}

/** Resolves when the bytes are stored, so that what is answered afterwards survives a reload. */
export async function keepBytes(bytes: Uint8Array): Promise<void> {
  await inStore('readwrite', (store) => store.put(bytes, KEY))
}

export async function forgetBytes(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY))
}

async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE))
  const database = await settled(opening)
  try {
    const transaction = database.transaction(STORE, mode)
    const request = ask(transaction.objectStore(STORE))
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Storage gave up.')))
    })
    return request.result
  } finally {
    database.close()
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('Storage gave no answer.')))
  })
}
