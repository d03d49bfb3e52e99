import type { Actor } from '#base/actor.ts'
import {
  readComments,
  readCommentVersions,
  type StoredComment,
  type StoredCommentVersion,
} from '#store/comments/reader.ts'
import type { Domain } from '../domain.ts'
import { reaches } from '../sharing/right.ts'
import { commentNotFound, requireLivingCard, seeComment } from './comment-rules.ts'

/** A comment, and what its reader may do with it. */
export interface CommentView extends StoredComment {
  readonly mayEdit: boolean
  readonly mayDelete: boolean
}

/**
 * The comments on a card that the actor sees which are meant for them, the latest first; one more than the limit where there are more.
 * Throws `card-not-found`.
 */
export async function listComments(
  domain: Domain,
  actor: Actor,
  { cardId, before = null, limit }: { cardId: string; before?: string | null; limit: number },
): Promise<CommentView[]> {
  return domain.store.read(actor, async (tx) => {
    const right = await requireLivingCard(tx, cardId, 'view')
    const comments = await readComments(tx, cardId, { before, limit: limit + 1 })
    return comments.map((comment) => viewComment(comment, { actor, right }))
  })
}

/** A comment as the actor sees it. Pure. */
export function viewComment(
  comment: StoredComment,
  { actor, right }: { actor: Actor; right: Parameters<typeof reaches>[0] },
): CommentView {
  const isOwn = comment.authorId === actor.memberId && actor.mayWrite
  const mayEdit = isOwn && reaches(right, 'comment')
  return { ...comment, mayEdit, mayDelete: isOwn || (actor.mayWrite && reaches(right, 'manage')) }
}

/** What a comment said before each edit, the latest first. Throws `comment-not-found`. */
export async function listCommentVersions(
  domain: Domain,
  actor: Actor,
  commentId: string,
): Promise<StoredCommentVersion[]> {
  return domain.store.read(actor, async (tx) => {
    const comment = await seeComment(tx, commentId)
    if (!comment || comment.deletedAt) throw commentNotFound()
    return readCommentVersions(tx, commentId)
  })
}

/** On which card a comment stands, or stood, that the actor may read; null for every other. */
export async function findCommentedCard(domain: Domain, actor: Actor, commentId: string): Promise<string | null> {
  return domain.store.read(actor, async (tx) => (await seeComment(tx, commentId))?.cardId ?? null)
}
