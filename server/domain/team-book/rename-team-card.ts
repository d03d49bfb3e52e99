import { lockCards } from '#store/cards/reader.ts'
import { lockTeamBook, readMemberCards } from '#store/teams/team-book.ts'
import type { WriteTx } from '#store/transaction.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { Domain } from '../domain.ts'

/** Gives the card that a member has in the book of the team the new name, unless somebody has named the card otherwise. */
export async function renameTeamCard(
  tx: WriteTx,
  { region }: Pick<Domain, 'region'>,
  { memberId, from, to }: { memberId: string; from: string; to: string },
): Promise<void> {
  if ((await lockTeamBook(tx)) === null) return
  const cardId = (await readMemberCards(tx)).get(memberId)
  if (cardId === undefined) return
  const [before] = await lockCards(tx, [cardId])
  if (!before || before.deletedAt !== null || before.document.name?.full !== from) return
  await updateCards(tx, [{ before, after: { ...before.document, name: { full: to } } }], { region })
}
