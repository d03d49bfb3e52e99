import { errorState } from './translate-error.ts'

type Asked<T extends readonly unknown[]> = { readonly [K in keyof T]: Promise<T[K]> }

const TRANSACTION_OVER = '25P02'

/**
 * Waits for statements of one transaction that were asked at the same moment, so that they went to the database together and
 * were run in this order. Throws what the first that failed threw: those behind it fail because the transaction is over.
 */
export async function together<T extends readonly unknown[]>(...asked: Asked<T>): Promise<T> {
  const settled = await Promise.allSettled(asked)
  const failed = settled.filter((one) => one.status === 'rejected')
  // Where each asks one statement after the other, what failed first may stand behind what failed because of it.
  const cause = failed.find(({ reason }) => errorState(reason) !== TRANSACTION_OVER) ?? failed[0]
  if (cause) throw cause.reason
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T
}
