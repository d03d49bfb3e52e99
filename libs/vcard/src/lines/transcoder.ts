/** The first two bytes of UTF-16: a byte order mark, or the B of BEGIN in either case. */
const UTF_16_STARTS = [
  { first: 0xff, second: 0xfe, encoding: 'utf-16le' },
  { first: 0xfe, second: 0xff, encoding: 'utf-16be' },
  { first: 0x42, second: 0, encoding: 'utf-16le' },
  { first: 0x62, second: 0, encoding: 'utf-16le' },
  { first: 0, second: 0x42, encoding: 'utf-16be' },
  { first: 0, second: 0x62, encoding: 'utf-16be' },
]

/** Turns UTF-16 into UTF-8 and drops byte order marks; other bytes pass as they are. */
export class Transcoder {
  #head: Uint8Array | null = new Uint8Array()
  #utf16: InstanceType<typeof TextDecoder> | null = null
  readonly #encoder = new TextEncoder()

  /** Gives the UTF-8 (or code page) bytes of the next piece of input. */
  push(chunk: Uint8Array): Uint8Array {
    if (!this.#head) return this.#convert(chunk, true)
    const head = joinBytes([this.#head, chunk])
    if (head.length < 3) {
      this.#head = head
      return new Uint8Array()
    }
    return this.#start(head, true)
  }

  /** Gives what is left when the input ends. */
  end(): Uint8Array {
    return this.#head ? this.#start(this.#head, false) : this.#convert(new Uint8Array(), false)
  }

  #start(head: Uint8Array, stream: boolean): Uint8Array {
    this.#head = null
    const mark = UTF_16_STARTS.find(({ first, second }) => head[0] === first && head[1] === second)
    if (mark) this.#utf16 = new TextDecoder(mark.encoding)
    const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
    return this.#convert(isMarked ? head.subarray(3) : head, stream)
  }

  #convert(bytes: Uint8Array, stream: boolean): Uint8Array {
    return this.#utf16 ? this.#encoder.encode(this.#utf16.decode(bytes, { stream })) : bytes
  }
}

/** Gives the bytes of all pieces in a row. */
export function joinBytes(pieces: Uint8Array[]): Uint8Array {
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
