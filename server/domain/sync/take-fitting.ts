import { readLengths } from '#store/cards/reader.ts'
import type { ReadTx } from '#store/transaction.ts'

/** So many bytes of cards stand in memory at once, or one card. */
const GROUP_BYTES = 4 * 1024 * 1024

/** The first of these cards, as many as may stand in memory together. */
export async function takeFitting<C extends { readonly cardId: string }>(
  tx: ReadTx,
  cards: readonly C[],
): Promise<readonly C[]> {
  const lengths = await readLengths(
    tx,
    cards.map(({ cardId }) => cardId),
  )
  return cutByLength(cards, ({ cardId }) => lengths.get(cardId) ?? 0, GROUP_BYTES)
}

/** The first items that are together no longer than `most`, and the first one however long it is. Pure. */
export function cutByLength<T>(items: readonly T[], lengthOf: (item: T) => number, most: number): readonly T[] {
  let length = 0
  const end = items.findIndex((item) => {
    length += lengthOf(item)
    return length > most
  })
  return end === -1 ? items : items.slice(0, Math.max(1, end))
}
