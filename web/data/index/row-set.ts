/** A set of rows as one bit each: 12 kB for 100,000. */
export class RowSet {
  readonly #bits: Uint32Array

  private constructor(bits: Uint32Array) {
    this.#bits = bits
  }

  /** An empty set with room for so many rows. */
  static withRoom(rows: number): RowSet {
    return new RowSet(new Uint32Array((rows + 31) >>> 5))
  }

  /** The same rows with room for so many. */
  copy(rows: number): RowSet {
    const bits = new Uint32Array((rows + 31) >>> 5)
    bits.set(this.#bits.subarray(0, bits.length))
    return new RowSet(bits)
  }

  /** How many rows there is room for. */
  get room(): number {
    return this.#bits.length << 5
  }

  has(row: number): boolean {
    return (this.#bits[row >>> 5]! & (1 << (row & 31))) !== 0
  }

  add(row: number): void {
    this.#bits[row >>> 5]! |= 1 << (row & 31)
  }

  delete(row: number): void {
    this.#bits[row >>> 5]! &= ~(1 << (row & 31))
  }

  /** Leaves only rows that the other has too. */
  intersect(other: RowSet): this {
    for (let at = 0; at < this.#bits.length; at += 1) this.#bits[at]! &= other.#bits[at] ?? 0
    return this
  }

  /** Adds all rows of the other, as far as there is room. */
  unite(other: RowSet): this {
    for (let at = 0; at < this.#bits.length; at += 1) this.#bits[at]! |= other.#bits[at] ?? 0
    return this
  }

  /** Takes out all rows that the other has. */
  subtract(other: RowSet): this {
    for (let at = 0; at < this.#bits.length; at += 1) this.#bits[at]! &= ~(other.#bits[at] ?? 0)
    return this
  }

  /** How many rows it has. */
  get count(): number {
    let count = 0
    for (const bits of this.#bits) count += bitsIn(bits)
    return count
  }

  get isEmpty(): boolean {
    return this.#bits.every((bits) => bits === 0)
  }

  /** The rows in their order. */
  *[Symbol.iterator](): Generator<number> {
    for (let at = 0; at < this.#bits.length; at += 1) {
      for (let bits = this.#bits[at]!; bits !== 0; bits &= bits - 1) yield (at << 5) + 31 - Math.clz32(bits & -bits)
    }
  }
}

/** Adds up neighbours in pairs, fours, and so on. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
