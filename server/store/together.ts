type Asked<T extends readonly unknown[]> = { readonly [K in keyof T]: Promise<T[K]> }

/**
 * Waits for statements of one transaction that were asked at the same moment, so that they went to the database together and
 * were run in this order. Throws what the first that failed threw: those behind it fail because the transaction is over.
 */
export async function together<T extends readonly unknown[]>(...asked: Asked<T>): Promise<T> {
  const settled = await Promise.allSettled(asked)
  return settled.map((one) => {
    if (one.status === 'rejected') throw one.reason
    return one.value
  }) as unknown as T
}
