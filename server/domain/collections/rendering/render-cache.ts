/** What an entry costs beside its text. */
const OVERHEAD_BYTES = 200

const BEYOND_LATIN = /[^\u0000-\u00ff]/

/** Texts of cards by what they were made of, those used longest ago dropped beyond so many bytes. */
export class RenderCache {
  readonly #most: number
  readonly #texts = new Map<string, string>()
  #bytes = 0

  constructor(most: number) {
    this.#most = most
  }

  /** The text of a key, now the last to be dropped. */
  get(key: string): string | undefined {
    const text = this.#texts.get(key)
    if (text === undefined) return undefined
    this.#texts.delete(key)
    this.#texts.set(key, text)
    return text
  }

  /** Keeps a text, unless it would take much of the room alone. */
  set(key: string, text: string): void {
    const bytes = bytesOf(text)
    if (bytes > this.#most / 16) return
    this.#drop(key)
    this.#texts.set(key, text)
    this.#bytes += bytes
    for (const oldest of this.#texts.keys()) {
      if (this.#bytes <= this.#most) return
      this.#drop(oldest)
    }
  }

  /** About how many bytes it holds. */
  get bytes(): number {
    return this.#bytes
  }

  #drop(key: string): void {
    const text = this.#texts.get(key)
    if (text === undefined) return
    this.#texts.delete(key)
    this.#bytes -= bytesOf(text)
  }
}

/** Texts with letters beyond Latin ones take two bytes for each sign. */
function bytesOf(text: string): number {
  return text.length * (BEYOND_LATIN.test(text) ? 2 : 1) + OVERHEAD_BYTES
}
