/** An answer of a server, whole. */
export interface Answer {
  readonly status: number
  /** Names in lower case; of a header that comes twice the last. */
  readonly headers: ReadonlyMap<string, string>
  /** Whether the server hangs up after it. */
  readonly isLast: boolean
  readonly body: Buffer
}

const NOTHING = Buffer.alloc(0)
/** In place of the bytes still to come: the line with the size of the next chunk comes first. */
const SIZE_FIRST = -1

/** Puts the pieces of answers together, one after the other (RFC 9112 §6 and §7). It copies no body more than once. */
export class AnswerReader {
  #pending: Buffer = NOTHING
  #head: Omit<Answer, 'body'> | null = null
  #isChunked = false
  #missing = 0
  #parts: Buffer[] = []

  /** Takes what came, and gives the answer once it is whole. */
  push(piece: Buffer): Answer | null {
    this.#pending = this.#pending.length ? Buffer.concat([this.#pending, piece]) : piece
    if (!this.#head && !this.#readHead()) return null
    return this.#readBody() ? this.#end() : null
  }

  /** What came until the server hung up, where hanging up marks the end of an answer; else null. */
  close(): Answer | null {
    return this.#missing === Infinity ? this.#end() : null
  }

  #readHead(): boolean {
    const end = this.#pending.indexOf('\r\n\r\n')
    if (end < 0) return false
    const [status, ...lines] = this.#pending.toString('latin1', 0, end).split('\r\n')
    this.#pending = this.#pending.subarray(end + 4)
    const headers = new Map(lines.map(readHeader))
    this.#head = { status: Number(status!.slice(9, 12)), headers, isLast: isLast(status!, headers) }
    this.#isChunked = headers.get('transfer-encoding') === 'chunked'
    this.#missing = this.#isChunked ? SIZE_FIRST : lengthOf(this.#head)
    return true
  }

  /** Whether the body is whole. */
  #readBody(): boolean {
    for (;;) {
      if (this.#missing === SIZE_FIRST) {
        const size = this.#readSize()
        if (size === null) return false
        if (size === 0) return true
        this.#missing = size
      }
      const part = this.#pending.subarray(0, this.#missing)
      this.#parts.push(part)
      this.#pending = this.#pending.subarray(part.length)
      this.#missing -= part.length
      if (this.#missing > 0) return false
      if (!this.#isChunked) return true
      this.#missing = SIZE_FIRST
    }
  }

  /** The size of the next chunk, zero at the end of all; null when its line is not whole. */
  #readSize(): number | null {
    const start = this.#pending.indexOf('\r\n') === 0 ? 2 : 0
    const end = this.#pending.indexOf('\r\n', start)
    if (end < 0) return null
    const size = Number.parseInt(this.#pending.toString('latin1', start, end), 16)
    if (size > 0) {
      this.#pending = this.#pending.subarray(end + 2)
      return size
    }
    const last = this.#pending.indexOf('\r\n\r\n', start)
    if (last < 0) return null
    this.#pending = this.#pending.subarray(last + 4)
    return 0
  }

  #end(): Answer {
    const body = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts)
    const answer = { ...this.#head!, body }
    this.#head = null
    this.#missing = 0
    this.#parts = []
    return answer
  }
}

function readHeader(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
}

function isLast(statusLine: string, headers: ReadonlyMap<string, string>): boolean {
  const connection = headers.get('connection')?.toLowerCase()
  return connection === 'close' || (statusLine.startsWith('HTTP/1.0') && connection !== 'keep-alive')
}

function lengthOf({ status, headers }: Omit<Answer, 'body'>): number {
  if (status === 204 || status === 304) return 0
  const length = headers.get('content-length')
  return length === undefined ? Infinity : Number(length)
}
