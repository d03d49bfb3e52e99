import type { comment, OutputOf } from '@lazo/contract'
import type { CommentView } from '#domain/comments/list-comments.ts'

/** A comment, as this door tells it. */
export function encodeComment(view: CommentView): OutputOf<typeof comment> {
  const { commentId, cardId, authorId, authorName, audience, teamId, teamName, text, mentions } = view
  const { createdAt, editedAt, mayEdit, mayDelete } = view
  return {
    id: commentId,
    cardId,
    author: { id: authorId, name: authorName },
    audience,
    team: teamId === null ? null : { id: teamId, name: teamName },
    text,
    mentions: [...mentions],
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    mayEdit,
    mayDelete,
  }
}
