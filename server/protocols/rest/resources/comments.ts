import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { addComment } from '#domain/comments/add-comment.ts'
import { deleteComment, editComment, restoreComment } from '#domain/comments/change-comment.ts'
import { listComments, listCommentVersions } from '#domain/comments/list-comments.ts'
import { setHandler } from '#domain/handling/set-handler.ts'
import { cutPage } from '../cut-page.ts'
import { encodeSavedCard } from '../encode/cards.ts'
import { encodeComment } from '../encode/comments.ts'
import { readIdCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

const errors: readonly ErrorCode[] = ['comment-not-found', 'comment-not-yours']

const ofCard = [
  route({
    name: 'listComments',
    method: 'GET',
    path: '/cards/:cardId/comments',
    need: 'read',
    query: contract.commentsQuery,
    answer: contract.comments,
    errors: ['card-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, params, query: { cursor, limit } }) {
      const before = readIdCursor(cursor) ?? null
      const views = await listComments(domain, actor, { ...params, before, limit })
      const { items, cursor: next } = cutPage(views, limit, (last) => last.commentId)
      return { body: { items: items.map(encodeComment), cursor: next } }
    },
  }),
  route({
    name: 'addComment',
    method: 'POST',
    path: '/cards/:cardId/comments',
    need: 'write',
    body: contract.commentInput,
    answer: contract.comment,
    status: 201,
    errors: ['card-not-found', 'team-not-found', 'too-many-comments', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params, body: { text, audience, teamId } }) {
      const to = audience === 'team' ? { kind: audience, teamId: teamId! } : { kind: audience }
      const view = await addComment(domain, actor, { ...params, text, audience: to })
      return { status: 201, location: `/comments/${view.commentId}`, body: encodeComment(view) }
    },
  }),
]

const handling = [
  route({
    name: 'setHandler',
    method: 'PUT',
    path: '/cards/:cardId/handler',
    need: 'write',
    body: contract.handlerInput,
    answer: contract.savedCard,
    errors: ['card-not-found', 'member-not-found', 'book-read-only'],
    async handle({ domain }, { who: { actor }, language, params, body }) {
      const saved = await setHandler(domain, actor, { ...params, ...body })
      return { etag: saved.view.etag, body: encodeSavedCard(saved, language) }
    },
  }),
]

/** What members say of a card, and who of them handles it. */
export const commentRoutes = [
  ...ofCard,
  ...handling,
  route({
    name: 'editComment',
    method: 'PATCH',
    path: '/comments/:commentId',
    need: 'write',
    body: contract.commentChange,
    answer: contract.comment,
    errors: [...errors, 'book-read-only'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeComment(await editComment(domain, actor, { ...params, ...body })) }
    },
  }),
  route({
    name: 'deleteComment',
    method: 'DELETE',
    path: '/comments/:commentId',
    need: 'write',
    status: 204,
    errors,
    async handle({ domain }, { who: { actor }, params }) {
      await deleteComment(domain, actor, params.commentId)
      return {}
    },
  }),
  route({
    name: 'restoreComment',
    method: 'POST',
    path: '/comments/:commentId/restoration',
    need: 'write',
    answer: contract.comment,
    errors: ['comment-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeComment(await restoreComment(domain, actor, params.commentId)) }
    },
  }),
  route({
    name: 'listCommentVersions',
    method: 'GET',
    path: '/comments/:commentId/versions',
    need: 'read',
    answer: contract.commentVersions,
    errors: ['comment-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const versions = await listCommentVersions(domain, actor, params.commentId)
      const tell = ({ versionId, at, until, text }: (typeof versions)[number]) => {
        return { id: versionId, at: at.toISOString(), until: until.toISOString(), text }
      }
      return { body: { items: versions.map(tell) } }
    },
  }),
]
