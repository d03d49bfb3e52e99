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

/** What a file is cut into: objects, or the arrays that jCards are (RFC 7095). */
export type JsonUnit = 'object' | 'jcard'

const BRACKETS = { object: ['{', '}'], jcard: ['[', ']'] } as const

/**
 * Cuts JSON text into its objects or jCards: those of one array, or one after another, each on a line or not.
 * Counts brackets and commas only, so that neither depth nor size of the file matters; what one says is judged by who
 * parses it.
 */
export class JsonSplitter {
  readonly #limits: JsonLimits
  readonly #opening: string
  readonly #closing: string
  #line = 1
  #itemLine = 1
  /** The line of a bracket that may begin a jCard: it does when a text follows, and else holds jCards. */
  #bracketLine: number | null = null
  #depth = 0
  #item: string[] = []
  #length = 0
  #values = 0
  #inString = false
  #isEscaped = false

  constructor(limits: JsonLimits, unit: JsonUnit = 'object') {
    this.#limits = limits
    ;[this.#opening, this.#closing] = BRACKETS[unit]
  }

  /** Feeds text and gives the items that end in it. */
  feed(text: string): JsonItem[] {
    const items: JsonItem[] = []
    let start = this.#depth > 0 ? 0 : -1
    for (let i = this.#skip(text, 0); i < text.length; i = this.#skip(text, i + 1)) {
      const character = text[i]!
      if (character === '\n') this.#line += 1
      if (this.#inString) this.#readInString(character)
      else if (this.#depth > 0) {
        if (!this.#readInItem(character)) continue
        this.#keep(text.slice(start, i + 1))
        items.push(this.#take())
        start = -1
      } else if (this.#begins(character)) start = i
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

  /** Tells whether the item ends here. */
  #readInItem(character: string): boolean {
    if (character === '[' || character === '{' || character === ',') this.#values += 1
    if (character === '"') this.#inString = true
    else if (character === this.#opening) this.#depth += 1
    else if (character === this.#closing) this.#depth -= 1
    return this.#depth === 0
  }

  /** Tells whether an item begins: at its bracket, or at the text that makes the bracket before it one of a jCard. */
  #begins(character: string): boolean {
    if (this.#opening === '{') return character === '{' && this.#open(this.#line)
    if (character === '[') this.#bracketLine = this.#line
    else if (character === '"' && this.#bracketLine !== null) {
      this.#inString = true
      this.#keep('[')
      return this.#open(this.#bracketLine)
    } else if (character.trim() !== '') this.#bracketLine = null
    return false
  }

  #open(line: number): true {
    this.#bracketLine = null
    this.#itemLine = line
    this.#values = 1
    this.#depth = 1
    return true
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
