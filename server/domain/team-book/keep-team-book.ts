import { lockCards } from '#store/cards/reader.ts'
import { readMembers, type StoredMember } from '#store/members/reader.ts'
import { lockTeamBook, readMemberCards, setMemberCard } from '#store/teams/team-book.ts'
import type { WriteTx } from '#store/transaction.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { trashCards } from '../contacts/trash-cards.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { Domain } from '../domain.ts'
import { blankProfile } from '../profile/blank-profile.ts'
import { keptTeamCard, newTeamCard } from './team-card.ts'

/**
 * Lets the book of the team have a card of every member, with their addresses and roles as they are; does nothing where there is no such
 * book. Called in the transaction of whatever changed a member; again, it changes nothing.
 */
export async function keepTeamBook(tx: WriteTx, { region }: Pick<Domain, 'region'>): Promise<void> {
  const bookId = await lockTeamBook(tx)
  if (bookId === null) return
  const [members, cards] = [await readMembers(tx), await readMemberCards(tx)]
  const present = await lockCards(tx, [...cards.values()].sort())
  const alive = new Map(present.filter((card) => card.deletedAt === null).map((card) => [card.cardId, card]))
  const isMissing = ({ memberId }: StoredMember) => !alive.has(cards.get(memberId) ?? '')
  await addCards(tx, members.filter(isMissing), { bookId, region })
  const edits = members
    .filter((member) => !isMissing(member))
    .map((member) => {
      const before = alive.get(cards.get(member.memberId)!)!
      return { before, after: keptTeamCard(before.document, member) }
    })
  await updateCards(tx, edits, { region })
}

/** Takes the card of a member who leaves out of the book of the team. */
export async function leaveTeamBook(tx: WriteTx, memberId: string, { region }: Pick<Domain, 'region'>): Promise<void> {
  const cardId = (await readMemberCards(tx)).get(memberId)
  if (cardId !== undefined) await trashCards(tx, await lockCards(tx, [cardId]), { region })
}

async function addCards(
  tx: WriteTx,
  members: readonly StoredMember[],
  { bookId, region }: { bookId: string; region: string },
): Promise<void> {
  const added = members.map((member) => ({
    memberId: member.memberId,
    cardId: tx.ids.next(),
    bookId,
    document: newTeamCard(member, `urn:uuid:${tx.ids.next()}`),
  }))
  await insertCards(tx, added, { region })
  for (const { memberId, cardId } of added) await setMemberCard(tx, { memberId, cardId, shows: blankProfile.shows })
}
