/** One item of a JSON file and the line it begins on. */
export interface JsonItem {
  readonly line: number
  readonly text: string
  /** What of the item goes beyond the limits, so that it is not to be parsed; its text may be cut. */
  readonly excess: keyof JsonLimits | null
}

/** How much one item may hold. Values count because each costs far more memory than the few characters it is written with. */
export interface JsonLimits {
  readonly characters: number
  readonly values: number
}

/**
 * Cuts JSON text into its objects: those of one array, or objects one after another, each on a line or not.
 * Counts brackets and commas only, so that neither depth nor size of the file matters; what an object says is judged by who
 * parses it.
 */
export class JsonSplitter {
  readonly #limits: JsonLimits
  #line = 1
  #itemLine = 1
  #depth = 0
  #item: string[] = []
  #length = 0
  #values = 0
  #inString = false
  #isEscaped = false

  constructor(limits: JsonLimits) {
    this.#limits = limits
  }

  /** Feeds text and gives the items that end in it. */
  feed(text: string): JsonItem[] {
    const items: JsonItem[] = []
    let start = this.#depth > 0 ? 0 : -1
    for (let i = this.#skip(text, 0); i < text.length; i = this.#skip(text, i + 1)) {
      const character = text[i]!
      if (character === '\n') this.#line += 1
      if (this.#inString) {
        this.#readInString(character)
        continue
      }
      if (character === '[' || character === '{' || character === ',') this.#values += 1
      if (character === '"' && this.#depth > 0) this.#inString = true
      else if (character === '{') {
        if (this.#depth === 0) {
          start = i
          this.#itemLine = this.#line
          this.#values = 1
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

  /** The next place that means something: a photo is one long text, of which nothing does but its end. */
  #skip(text: string, from: number): number {
    if (!this.#inString || this.#isEscaped) return from
    const telling = /["\\\n]/g
    telling.lastIndex = from
    return telling.exec(text)?.index ?? text.length
  }

  #readInString(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false
    else if (character === '\\') this.#isEscaped = true
    else if (character === '"') this.#inString = false
  }

  #keep(part: string): void {
    if (this.#excess() === null) this.#item.push(part)
    this.#length += part.length
  }

  #take(): JsonItem {
    const item = { line: this.#itemLine, text: this.#item.join(''), excess: this.#excess() }
    this.#item = []
    this.#length = 0
    return item
  }

  #excess(): JsonItem['excess'] {
    if (this.#length > this.#limits.characters) return 'characters'
    return this.#values > this.#limits.values ? 'values' : null
  }
}
