import { mendText } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { readCards } from '#store/cards/reader.ts'
import { isInTeam, lockComment, type Mention, readComment, type StoredComment } from '#store/comments/reader.ts'
import { readMembers } from '#store/members/reader.ts'
import { readTeams } from '#store/teams/reader.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, cardRights } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'
import { findMentions } from './find-mentions.ts'

const LONGEST_TEXT = 4_000

/** More than anybody reads. */
export const MOST_COMMENTS = 2_000

/** So much of what a member deleted on a card can be brought back. */
export const MOST_DELETED = 100

/** Who reads a comment, of those who see the card: its author, the members of a team, or all. */
export type Audience =
  | { readonly kind: 'me' }
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'all' }

/** What a comment says, as it is kept. Throws `input-invalid` for nothing and for more than 4,000 characters. */
export function checkText(typed: string): string {
  const text = mendText(typed).value.trim()
  if (text !== '' && text.length <= LONGEST_TEXT) return text
  const trouble = text === '' ? 'A comment says something.' : `A comment has at most ${LONGEST_TEXT} characters.`
  throw new ProductError('input-invalid', trouble, { facts: { field: 'text', maximum: LONGEST_TEXT } })
}

/** Refuses an audience that is not the actor's to speak to. */
export async function requireAudience(tx: ReadTx, audience: Audience): Promise<void> {
  if (audience.kind !== 'team' || (await isInTeam(tx, audience.teamId))) return
  throw new ProductError('team-not-found', 'There is no such team of yours.')
}

/** The right to a card that is not in the trash; refuses unless it reaches `wanted`. A card out of reach does not exist. */
export async function requireLivingCard(tx: ReadTx, cardId: string, wanted: Right): Promise<Right> {
  const held = isId(cardId) ? await seenRight(tx, cardId) : undefined
  if (!held) throw cardNotFound()
  if (!reaches(held, wanted)) throw rightMissing(held, wanted)
  return held
}

/** A comment that the actor may read, held; with their right to its card. Throws `comment-not-found`. */
export async function holdComment(
  tx: WriteTx,
  commentId: string,
): Promise<{ readonly comment: StoredComment; readonly right: Right }> {
  const comment = await lockComment(tx, commentId)
  const right = comment && (await seenRight(tx, comment.cardId))
  if (!comment || !right) throw commentNotFound()
  return { comment, right }
}

/** A comment that the actor may read, also when it is deleted; null when there is none for them. */
export async function seeComment(tx: ReadTx, commentId: string): Promise<StoredComment | null> {
  const comment = await readComment(tx, commentId)
  return comment && (await seenRight(tx, comment.cardId)) ? comment : null
}

/** Whom a text names. Guests know of no members, and so name nobody. */
export async function mentionsIn(tx: ReadTx, text: string): Promise<Mention[]> {
  if (tx.actor.role === 'guest' || !text.includes('@')) return []
  const members = (await readMembers(tx)).filter((member) => member.disabledAt === null)
  return findMentions(text, [
    ...members.map(({ memberId: id, name }) => ({ kind: 'member' as const, id, name })),
    ...(await readTeams(tx)).map(({ teamId: id, name }) => ({ kind: 'team' as const, id, name })),
  ])
}

/** The error for a comment that is not there, or not for this actor. */
export function commentNotFound(): ProductError {
  return new ProductError('comment-not-found', 'There is no such comment.')
}

async function seenRight(tx: ReadTx, cardId: string): Promise<Right | undefined> {
  const [card] = await readCards(tx, [cardId])
  return card && !card.deletedAt ? (await cardRights(tx, [cardId])).get(cardId) : undefined
}
