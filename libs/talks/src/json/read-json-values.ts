import { TALK_LIMITS } from '../talk-limits.ts'

/** A value inside a JSON file, and where it stands: names of members, `*` for a place in an array. */
export interface JsonValue {
  readonly path: readonly string[]
  /** Undefined when it is too large to be taken, or broken. */
  readonly value: unknown
  readonly problem: 'too-large' | 'broken' | null
}

interface Frame {
  readonly isArray: boolean
  key: string
  isKeyNext: boolean
}

interface Capture {
  readonly depth: number
  readonly path: readonly string[]
  readonly pieces: string[]
  length: number
}

/**
 * The values of a JSON file that are wanted by their paths, one after the other while the text comes: memory holds one of them. What
 * stands before the first bracket is passed over, so that a script that assigns JSON is read too. The file may end anywhere.
 */
export async function* readJsonValues(
  texts: AsyncIterable<string>,
  isWanted: (path: readonly string[]) => boolean,
): AsyncGenerator<JsonValue> {
  const walker = new JsonWalker(isWanted)
  for await (const text of texts) yield* walker.push(text)
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

class JsonWalker {
  readonly #isWanted: (path: readonly string[]) => boolean
  readonly #stack: Frame[] = []
  #capture: Capture | null = null
  #isBegun = false
  #inString = false
  #isEscaped = false
  #inLiteral = false
  #keyText: string | null = null
  #isTooDeep = false

  constructor(isWanted: (path: readonly string[]) => boolean) {
    this.#isWanted = isWanted
  }

  *push(text: string): Generator<JsonValue> {
    let from = 0
    for (let i = 0; i < text.length && !this.#isTooDeep; i++) {
      const code = text.charCodeAt(i)
      if (this.#inString) {
        if (!this.#endsString(code, text, i)) continue
        const ended = this.#capture
        if (this.#keyText === null && ended?.depth === this.#stack.length) {
          yield this.#take(text.slice(from, i + 1))
          from = i + 1
        }
        this.#keyText = null
        continue
      }
      if (this.#inLiteral && !isLiteral(code)) {
        this.#inLiteral = false
        if (this.#capture?.depth === this.#stack.length) {
          yield this.#take(text.slice(from, i))
          from = i
        }
      }
      const wasFree = this.#capture === null
      const isClosed = this.#step(code)
      if (wasFree && this.#capture) from = i
      if (isClosed && this.#capture?.depth === this.#stack.length) {
        yield this.#take(text.slice(from, i + 1))
        from = i + 1
      }
    }
    if (this.#capture) this.#keep(text.slice(from))
  }

  /** Takes one character outside strings and says whether it closes an array or an object. */
  #step(code: number): boolean {
    const top = this.#stack.at(-1)
    if (code === 0x7b || code === 0x5b) {
      this.#isBegun = true
      this.#begin()
      this.#stack.push({ isArray: code === 0x5b, key: '', isKeyNext: code === 0x7b })
      if (this.#stack.length > TALK_LIMITS.depth) this.#isTooDeep = true
      return false
    }
    if (!this.#isBegun) return false
    if (code === 0x7d || code === 0x5d) {
      this.#stack.pop()
      return true
    }
    if (code === QUOTE) {
      this.#inString = true
      if (top?.isKeyNext) this.#keyText = ''
      else this.#begin()
    } else if (code === 0x2c && top && !top.isArray) top.isKeyNext = true
    else if (code === 0x3a && top) top.isKeyNext = false
    else if (isLiteral(code) && !this.#inLiteral) {
      this.#inLiteral = true
      this.#begin()
    }
    return false
  }

  /** Takes one character inside a string and says whether it ends it. */
  #endsString(code: number, text: string, i: number): boolean {
    const isPlain = this.#isEscaped || code !== QUOTE
    if (this.#keyText !== null && isPlain && this.#keyText.length < 200) this.#keyText += text[i]
    if (this.#isEscaped) this.#isEscaped = false
    else if (code === BACKSLASH) this.#isEscaped = true
    if (isPlain) return false
    this.#inString = false
    const top = this.#stack.at(-1)
    if (this.#keyText !== null && top) top.key = this.#keyText
    return true
  }

  #begin(): void {
    if (this.#capture) return
    const path = this.#stack.map(({ isArray, key }) => (isArray ? '*' : key))
    if (this.#isWanted(path)) this.#capture = { depth: this.#stack.length, path, pieces: [], length: 0 }
  }

  #keep(piece: string): void {
    const capture = this.#capture!
    capture.length += piece.length
    if (capture.length > TALK_LIMITS.record) capture.pieces.length = 0
    else capture.pieces.push(piece)
  }

  #take(piece: string): JsonValue {
    this.#keep(piece)
    const { path, pieces, length } = this.#capture!
    this.#capture = null
    if (length > TALK_LIMITS.record) return { path, value: undefined, problem: 'too-large' }
    try {
      return { path, value: JSON.parse(pieces.join('')), problem: null }
    } catch {
      return { path, value: undefined, problem: 'broken' }
    }
  }
}

function isLiteral(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x2b ||
    code === 0x45
  )
}
