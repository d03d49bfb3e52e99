import { readAccessWays, readCardStandings } from '#store/sharing/access-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { foldWays, type MemberAccess } from '../sharing/access/fold-ways.ts'

/** The members who see a card at this moment, by id. Whether the asker may know is the caller's to see to. */
export async function readersOfCard(tx: ReadTx, cardId: string): Promise<Map<string, MemberAccess>> {
  const places = await readCardStandings(tx, cardId)
  const limits = new Map(places.flatMap(({ bookId, limit }) => (limit === null ? [] : [[bookId, limit] as const])))
  const ways = await readAccessWays(
    tx,
    places.map(({ bookId }) => bookId),
  )
  const members = foldWays(ways, limits).filter(({ right }) => right !== null)
  return new Map(members.map((member) => [member.memberId, member]))
}
