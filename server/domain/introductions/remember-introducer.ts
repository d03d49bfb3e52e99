import { lockOwnTies, readTie, readTieVersions } from '#store/ties/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { changeTieWithin } from '../ties/change-tie.ts'

/** Who introduced the member to whom; null where it was a colleague, or the member introduced two. */
interface Acquaintance {
  readonly introducerId: string | null
  readonly cardId: string
}

/** Notes in the tie with whoever one was introduced to who introduced them, where the tie does not say yet. */
export async function rememberIntroducer(tx: WriteTx, { introducerId, cardId }: Acquaintance): Promise<void> {
  if (introducerId === null) return
  await lockOwnTies(tx)
  if ((await readTie(tx, cardId))?.met.introducerId) return
  await changeTieWithin(tx, { cardId, met: { introducerId } })
}

/**
 * Takes that note back where it was made at one of these moments: the same said by hand stays, and so does what was said since. What is
 * out of sight meanwhile stays as well.
 */
export async function forgetIntroducer(
  tx: WriteTx,
  { introducerId, cardId }: Acquaintance,
  moments: readonly Date[],
): Promise<void> {
  await lockOwnTies(tx)
  const noted = (await readTie(tx, cardId))?.met.introducerId ?? null
  if (noted === null || noted !== introducerId || !(await livingRights(tx, [cardId])).has(cardId)) return
  // The first time counts: what was taken back and brought again is no other's word.
  const versions = await readTieVersions(tx, cardId)
  const isNoted = (n: number) => n < 0 || versions[n]!.state.met.introducerId === noted
  const before = versions.findLast(({ state }, n) => state.met.introducerId !== noted && isNoted(n - 1))
  if (!before || !moments.some((at) => at.getTime() === before.until.getTime())) return
  await changeTieWithin(tx, { cardId, met: { introducerId: null } })
}
