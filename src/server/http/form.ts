/** One part of a form (`multipart/form-data`). */
export interface FormPart {
  readonly name: string
  /** In pieces, none of them copied. */
  readonly bytes: readonly Uint8Array[]
}

/** The parts of a form that came in pieces; null: it is no form, or cut off. A large file in it is not copied. */
export function readForm(bytes: readonly Uint8Array[], contentType: string): readonly FormPart[] | null {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) return null
  // The first delimiter has no line before it.
  const all = [encode('\r\n'), ...bytes]
  const delimiter = encode(`\r\n--${boundary}`)
  const places = placesOf(all, delimiter)
  const parts = places.slice(0, -1).map((place, index) => {
    const content = slice(all, place + delimiter.length, places[index + 1] ?? 0)
    return partOf(content)
  })
  const [last] = places.slice(-1)
  const isWhole =
    last !== undefined && textOf(slice(all, last + delimiter.length, last + delimiter.length + 2)) === '--'
  return isWhole && parts.every((part) => part !== null) ? parts : null
}

const LONGEST_HEAD = 4096

function partOf(content: readonly Uint8Array[]): FormPart | null {
  const start = textOf(slice(content, 0, LONGEST_HEAD), 'latin1')
  const end = start.indexOf('\r\n\r\n')
  if (end === -1) return null
  const head = textOf(slice(content, 0, end))
  const name = /^content-disposition:.*[;\s]name="([^"]*)"/im.exec(head)?.[1]
  if (name === undefined) return null
  return {
    name,
    bytes: slice(content, end + 4, Number.POSITIVE_INFINITY),
  }
}

/** Where a text stands that begins with a line's end. */
function placesOf(pieces: readonly Uint8Array[], text: Uint8Array): readonly number[] {
  const places: number[] = []
  let before = 0
  for (const [index, piece] of pieces.entries()) {
    for (let at = piece.indexOf(RETURN); at !== -1; at = piece.indexOf(RETURN, at + 1)) {
      if (standsAt(pieces, index, at, text)) places.push(before + at)
    }
    before += piece.length
  }
  return places
}

function standsAt(pieces: readonly Uint8Array[], index: number, at: number, text: Uint8Array): boolean {
  let [piece, from] = [index, at]
  for (const byte of text) {
    while (piece < pieces.length && from >= (pieces[piece]?.length ?? 0)) {
      piece += 1
      from = 0
    }
    if (pieces[piece]?.[from] !== byte) return false
    from += 1
  }
  return true
}

function slice(pieces: readonly Uint8Array[], from: number, to: number): readonly Uint8Array[] {
  const cut: Uint8Array[] = []
  let before = 0
  for (const piece of pieces) {
    const [start, end] = [Math.max(0, from - before), Math.min(piece.length, to - before)]
    if (start < end) cut.push(piece.subarray(start, end))
    before += piece.length
  }
  return cut
}

const RETURN = 0x0d

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A text that came in pieces. */
export function textOf(pieces: readonly Uint8Array[], encoding = 'utf-8'): string {
  const decoder = new TextDecoder(encoding)
  return pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
}
