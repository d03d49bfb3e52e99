import { grown } from './grown.ts'

const NONE = -1

/** Rows by the hash of a text: few bytes for each, and now and then a row of another text, which the caller rules out. */
export class HashedRows {
  #buckets = new Int32Array(1024).fill(NONE)
  /** Triples: the hash, the row, and the place of the next triple in the bucket. */
  #entries = new Int32Array(0)
  #used = 0

  add(text: string, row: number): void {
    if (this.#used > this.#buckets.length * 3) this.#widen()
    this.#entries = grown(this.#entries, this.#used + 3)
    this.#put(hashOf(text), row)
  }

  /** The rows that were added with this text, the latest first, and perhaps others. */
  rowsOf(text: string): number[] {
    const rows: number[] = []
    const hash = hashOf(text)
    for (let at = this.#buckets[this.#bucketOf(hash)]!; at !== NONE; at = this.#entries[at + 2]!)
      if (this.#entries[at] === hash) rows.push(this.#entries[at + 1]!)
    return rows
  }

  /** Gives the rows their new numbers; those without one are dropped. */
  renumber(newRows: Int32Array): void {
    const used = this.#used
    this.#used = 0
    this.#buckets.fill(NONE)
    for (let at = 0; at < used; at += 3) {
      const row = newRows[this.#entries[at + 1]!]!
      if (row >= 0) this.#put(this.#entries[at]!, row)
    }
  }

  #put(hash: number, row: number): void {
    const bucket = this.#bucketOf(hash)
    this.#entries[this.#used] = hash
    this.#entries[this.#used + 1] = row
    this.#entries[this.#used + 2] = this.#buckets[bucket]!
    this.#buckets[bucket] = this.#used
    this.#used += 3
  }

  #bucketOf(hash: number): number {
    return (hash >>> 0) & (this.#buckets.length - 1)
  }

  #widen(): void {
    this.#buckets = new Int32Array(this.#buckets.length * 4).fill(NONE)
    for (let at = 0; at < this.#used; at += 3) {
      const bucket = this.#bucketOf(this.#entries[at]!)
      this.#entries[at + 2] = this.#buckets[bucket]!
      this.#buckets[bucket] = at
    }
  }
}

/** The hash FNV-1a over UTF-16 code units, its bits mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
