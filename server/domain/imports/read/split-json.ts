/** One item of a JSON file and the line it begins on. */
export interface JsonItem {
  readonly line: number
  readonly text: string
  /** Whether the item is longer than is read; its text is then cut. */
  readonly isTooLong: boolean
}

/**
 * Cuts JSON text into its objects: those of one array, or objects one after another, each on a line or not.
 * Counts brackets only, so that neither depth nor size of the file matters; what an object says is judged by who parses it.
 */
export class JsonSplitter {
  readonly #limit: number
  #line = 1
  #itemLine = 1
  #depth = 0
  #item: string[] = []
  #length = 0
  #inString = false
  #isEscaped = false

  constructor(limit: number) {
    this.#limit = limit
  }

  /** Feeds text and gives the items that end in it. */
  feed(text: string): JsonItem[] {
    const items: JsonItem[] = []
    let start = this.#depth > 0 ? 0 : -1
    for (let i = 0; i < text.length; i += 1) {
      const character = text[i]!
      if (character === '\n') this.#line += 1
      if (this.#inString) {
        this.#readInString(character)
        continue
      }
      if (character === '"' && this.#depth > 0) this.#inString = true
      else if (character === '{') {
        if (this.#depth === 0) {
          start = i
          this.#itemLine = this.#line
        }
        this.#depth += 1
      } else if (character === '}' && this.#depth > 0) {
        this.#depth -= 1
        if (this.#depth > 0) continue
        this.#keep(text.slice(start, i + 1))
        items.push(this.#take())
        start = -1
      }
    }
    if (start >= 0) this.#keep(text.slice(start))
    return items
  }

  /** The line of an item that was begun and never ended; null when all ended. */
  end(): number | null {
    return this.#depth > 0 ? this.#itemLine : null
  }

  #readInString(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (character === '\\') this.#isEscaped = true
    else if (character === '"') this.#inString = false
  }

  #keep(part: string): void {
    if (this.#length <= this.#limit) this.#item.push(part)
    this.#length += part.length
  }

  #take(): JsonItem {
    const item = { line: this.#itemLine, text: this.#item.join(''), isTooLong: this.#length > this.#limit }
    this.#item = []
    this.#length = 0
    return item
  }
}
