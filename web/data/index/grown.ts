/** The array itself when it has room for so many numbers, else a copy with half as much again. */
export function grown<A extends Int32Array | Float64Array | Uint16Array>(array: A, length: number): A {
  if (length <= array.length) return array
  const larger = new (array.constructor as new (length: number) => A)(
    Math.max(length, Math.ceil(array.length * 1.5), 64),
  )
  larger.set(array)
  return larger
}
