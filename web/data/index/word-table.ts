import { grown } from './grown.ts'
import { signsOf } from './signs-of.ts'
import { textAlone } from './text-alone.ts'

/** A stretch of the words in their order: from the first place to before the second. */
export type WordSpan = readonly [from: number, to: number]

const NOTHING: WordSpan = [0, 0]
/** Greater than every letter of a word. */
const LAST = '\uffff'

/** All words there are, each with its number, and their order: words that begin alike stand together. */
export class WordTable {
  readonly #words: string[] = []
  readonly #numbers = new Map<string, number>()
  /** The first signs of each word as a number, which spares most comparisons of texts. */
  #starts = new Float64Array(0)
  #sorted = new Int32Array(0)
  #sortedCount = 0

  get size(): number {
    return this.#words.length
  }

  /** The number of a word; a new one for a word that was not here. New words have no place until `settle`. */
  intern(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    const kept = textAlone(word)
    this.#words.push(kept)
    this.#starts = grown(this.#starts, number + 1)
    this.#starts[number] = signsOf(kept)
    this.#numbers.set(kept, number)
    return number
  }

  /** The number of a word that is here. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** The number of the word at a place of the order. */
  at(place: number): number {
    return this.#sorted[place]!
  }

  wordAt(place: number): string {
    return this.#words[this.#sorted[place]!]!
  }

  /** Gives new words their places. Costs a sort of these and one pass over the rest. */
  settle(): void {
    const first = this.#sortedCount
    if (first === this.#words.length) return
    const fresh = Array.from({ length: this.#words.length - first }, (_, at) => first + at)
    fresh.sort((a, b) => this.#starts[a]! - this.#starts[b]! || (this.#words[a]! < this.#words[b]! ? -1 : 1))
    this.#sorted = grown(this.#sorted, this.#words.length)
    let end = first
    for (let left = fresh.length - 1; left >= 0; left -= 1) {
      const place = this.#placeOf(this.#words[fresh[left]!]!, 0, end)
      this.#sorted.copyWithin(place + left + 1, place, end)
      this.#sorted[place + left] = fresh[left]!
      end = place
    }
    this.#sortedCount = this.#words.length
  }

  /** Where in the order the words stand that begin so, looked for within a stretch. */
  span(beginning: string, [from, to]: WordSpan = [0, this.#sortedCount]): WordSpan {
    const first = this.#placeOf(beginning, from, to)
    if (first === to || !this.wordAt(first).startsWith(beginning)) return NOTHING
    return [first, this.#placeOf(beginning + LAST, first, to)]
  }

  /** The first place within the stretch whose word is not before the given one. */
  #placeOf(word: string, from: number, to: number): number {
    const start = signsOf(word)
    let low = from
    let high = to
    while (low < high) {
      const middle = (low + high) >>> 1
      const number = this.#sorted[middle]!
      const difference = this.#starts[number]! - start
      if (difference < 0 || (difference === 0 && this.#words[number]! < word)) low = middle + 1
      else high = middle
    }
    return low
  }
}
