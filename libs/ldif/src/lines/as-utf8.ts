/** Files of Windows tools (`ldifde -u`) are UTF-16 and begin with a byte order mark. */
const MARKS = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0xef, 0xbb, 0xbf], encoding: null },
] as const
const LONGEST_MARK = 3

/** Turns UTF-16 with a byte order mark into UTF-8 and drops the mark; other bytes pass as they are. */
export class AsUtf8 {
  #head: Uint8Array | null = new Uint8Array()
  #utf16: InstanceType<typeof TextDecoder> | null = null
  readonly #encoder = new TextEncoder()

  /** Gives the bytes of the next piece of input. */
  push(chunk: Uint8Array): Uint8Array {
    if (this.#head === null) return this.#convert(chunk, true)
    this.#head = joinBytes([this.#head, chunk])
    return this.#head.length < LONGEST_MARK ? new Uint8Array() : this.#start(this.#head, true)
  }

  /** Gives what is left when the input ends. */
  end(): Uint8Array {
    return this.#head === null ? this.#convert(new Uint8Array(), false) : this.#start(this.#head, false)
  }

  #start(head: Uint8Array, stream: boolean): Uint8Array {
    this.#head = null
    const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))
    if (mark?.encoding) this.#utf16 = new TextDecoder(mark.encoding)
    return this.#convert(head.subarray(mark?.bytes.length ?? 0), stream)
  }

  #convert(bytes: Uint8Array, stream: boolean): Uint8Array {
    return this.#utf16 ? this.#encoder.encode(this.#utf16.decode(bytes, { stream })) : bytes
  }
}

/** The bytes of all pieces in a row; a single piece comes back itself. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const filled = pieces.filter((piece) => piece.length > 0)
  if (filled.length <= 1) return filled[0] ?? new Uint8Array()
  const joined = new Uint8Array(filled.reduce((size, piece) => size + piece.length, 0))
  let at = 0
  for (const piece of filled) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
