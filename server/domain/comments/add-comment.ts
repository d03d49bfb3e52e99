import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { countComments, lockComment } from '#store/comments/reader.ts'
import { insertComment } from '#store/comments/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import {
  type Audience,
  checkText,
  MOST_COMMENTS,
  mentionsIn,
  requireAudience,
  requireLivingCard,
} from './comment-rules.ts'
import { type CommentView, viewComment } from './list-comments.ts'
import { tellMentioned } from './tell-mentioned.ts'

/**
 * Says something about a card: to oneself, to a team one is in, or to all who see the card. Needs `comment`. Throws `card-not-found`,
 * `team-not-found`, `input-invalid`, `too-many-comments`, and the errors of rights.
 */
export async function addComment(
  domain: Domain,
  actor: Actor,
  { cardId, audience, text: typed }: { cardId: string; audience: Audience; text: string },
): Promise<CommentView> {
  const text = checkText(typed)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const right = await requireLivingCard(tx, cardId, 'comment')
    await requireAudience(tx, audience)
    if ((await countComments(tx, cardId)) >= MOST_COMMENTS) throw tooMany()
    const commentId = tx.ids.next()
    const teamId = audience.kind === 'team' ? audience.teamId : null
    const mentions = await mentionsIn(tx, text)
    await insertComment(tx, { commentId, cardId, audience: audience.kind, teamId, text, mentions })
    await tellMentioned(tx, { commentId, cardId, audience: audience.kind, teamId }, mentions)
    tx.ledger.noteWord('comment', commentId)
    tx.ledger.noteAudit('comment-added', commentId, { cardId, audience: audience.kind })
    return viewComment((await lockComment(tx, commentId))!, { actor, right })
  })
}

function tooMany(): ProductError {
  return new ProductError('too-many-comments', `A contact has at most ${MOST_COMMENTS} comments.`, {
    facts: { limit: MOST_COMMENTS },
  })
}
