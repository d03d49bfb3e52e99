/** A stream of random numbers that a seed repeats exactly. */
export type Random = {
  /** An integer from 0 up to, not including, `bound`. */
  below(bound: number): number
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T
}

/** A random stream (mulberry32) for a seed and a name, so that each target sees its own inputs. */
export function createRandom(seed: number, name: string): Random {
  let state = [...name].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), seed ^ 0x811c9dc5)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number): number => Math.floor(next() * bound)
  return { below, pick: (items) => items[below(items.length)]! }
}
