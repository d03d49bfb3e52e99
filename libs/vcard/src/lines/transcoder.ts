const HEAD = 4

/** Turns UTF-16 into UTF-8 and drops byte order marks; other bytes pass as they are. */
export class Transcoder {
  #head: Uint8Array | null = new Uint8Array()
  #utf16: InstanceType<typeof TextDecoder> | null = null
  readonly #encoder = new TextEncoder()

  /** Gives the UTF-8 (or code page) bytes of the next piece of input. */
  push(chunk: Uint8Array): Uint8Array {
    if (!this.#head) return this.#convert(chunk, true)
    const head = joinBytes([this.#head, chunk])
    if (head.length < HEAD) {
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
    const encoding = utf16Of(head)
    if (encoding) this.#utf16 = new TextDecoder(encoding)
    const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
    return this.#convert(isMarked ? head.subarray(3) : head, stream)
  }

  #convert(bytes: Uint8Array, stream: boolean): Uint8Array {
    return this.#utf16 ? this.#encoder.encode(this.#utf16.decode(bytes, { stream })) : bytes
  }
}

/** Tells UTF-16 by its byte order mark, or by the zeros beside the first two characters, which are of ASCII. */
function utf16Of([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first && second === 0 && third && fourth === 0) return 'utf-16le'
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : null
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
