/** With so many numbers an array grows by a fourth only. */
const LARGE = 100_000

/** The array itself when it has room for so many numbers, else a larger copy. */
export function grown<A extends Int32Array | Float64Array | Uint16Array>(array: A, length: number): A {
  if (length <= array.length) return array
  const factor = array.length < LARGE ? 2 : 1.25
  const larger = new (array.constructor as new (length: number) => A)(
    Math.max(length, Math.ceil(array.length * factor), 64),
  )
  larger.set(array)
  return larger
}
