import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockComment } from '#store/comments/reader.ts'
import { forgetOwnDeleted, rewriteComment, setCommentDeleted } from '#store/comments/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'
import { checkText, commentNotFound, holdComment, MOST_DELETED, mentionsIn } from './comment-rules.ts'
import { type CommentView, viewComment } from './list-comments.ts'
import { tellMentioned } from './tell-mentioned.ts'

/**
 * Lets a comment of the actor's say something else; what it said is kept. Throws `comment-not-found`, `comment-not-yours`,
 * `input-invalid`, and the errors of rights.
 */
export async function editComment(
  domain: Domain,
  actor: Actor,
  { commentId, text: typed }: { commentId: string; text: string },
): Promise<CommentView> {
  const text = checkText(typed)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const { comment, right } = await holdComment(tx, commentId)
    if (comment.deletedAt) throw commentNotFound()
    if (comment.authorId !== actor.memberId) throw notYours()
    if (!reaches(right, 'comment')) throw rightMissing(right, 'comment')
    if (text !== comment.text) {
      const mentions = await mentionsIn(tx, text)
      await rewriteComment(tx, commentId, { text, mentions })
      const known = new Set(comment.mentions.map(({ id }) => id))
      await tellMentioned(
        tx,
        comment,
        mentions.filter(({ id }) => !known.has(id)),
      )
      tx.ledger.noteWord('comment', commentId)
      tx.ledger.noteAudit('comment-edited', commentId, { cardId: comment.cardId })
    }
    return viewComment((await lockComment(tx, commentId))!, { actor, right })
  })
}

/**
 * Deletes a comment of the actor's, or on a card that they manage any. It can be brought back for as long as cards stay in the trash, of
 * one's own on a card the latest 100. Throws `comment-not-found`, `comment-not-yours`.
 */
export async function deleteComment(domain: Domain, actor: Actor, commentId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const { comment, right } = await holdComment(tx, commentId)
    if (comment.deletedAt) throw commentNotFound()
    if (comment.authorId !== actor.memberId && !reaches(right, 'manage')) throw notYours()
    await setCommentDeleted(tx, commentId, true)
    await forgetOwnDeleted(tx, comment.cardId, MOST_DELETED)
    tx.ledger.noteWord('comment', commentId)
    tx.ledger.noteAudit('comment-deleted', commentId, { cardId: comment.cardId, authorId: comment.authorId })
  })
}

/** Brings a comment back that the actor deleted; one that is there stays. Throws `comment-not-found`, and the errors of rights. */
export async function restoreComment(domain: Domain, actor: Actor, commentId: string): Promise<CommentView> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const { comment, right } = await holdComment(tx, commentId)
    if (comment.deletedAt && comment.deletedBy !== actor.memberId) throw commentNotFound()
    if (!reaches(right, 'comment')) throw rightMissing(right, 'comment')
    if (comment.deletedAt) {
      await setCommentDeleted(tx, commentId, false)
      tx.ledger.noteWord('comment', commentId)
      tx.ledger.noteAudit('comment-restored', commentId, { cardId: comment.cardId })
    }
    return viewComment((await lockComment(tx, commentId))!, { actor, right })
  })
}

function notYours(): ProductError {
  return new ProductError('comment-not-yours', 'A comment is changed by who wrote it.')
}
