import * as contract from '@lazo/contract'
import { openBatch } from '#domain/history/into-batch.ts'
import { listBatches, readCardHistory } from '#domain/history/read-history.ts'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { undoChange } from '#domain/history/undo-change.ts'
import { cutPage } from '../cut-page.ts'
import { encodeBatch, encodeUndo, encodeUndoStep, encodeVersion } from '../encode/history.ts'
import { keepDefined } from '../keep-defined.ts'
import { readIdCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

/** What was done, and taking it back. */
export const historyRoutes = [
  route({
    name: 'readHistory',
    method: 'GET',
    path: '/cards/:cardId/history',
    need: 'read',
    query: contract.pageQuery,
    answer: contract.history,
    errors: ['card-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, params, query: { cursor, limit } }) {
      const page = keepDefined({ ...params, before: readIdCursor(cursor), limit: limit + 1 })
      const versions = await readCardHistory(domain, actor, page)
      return { body: cutPage(versions.map(encodeVersion), limit, (version) => version.id) }
    },
  }),
  route({
    name: 'undoChange',
    method: 'POST',
    path: '/cards/:cardId/history/:versionId/undo',
    need: 'write',
    answer: contract.undoReport,
    errors: ['card-not-found', 'version-not-found', 'right-missing', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeUndo(await undoChange(domain, actor, params)) }
    },
  }),
  route({
    name: 'openBatch',
    method: 'POST',
    path: '/batches',
    need: 'write',
    body: contract.batchInput,
    answer: contract.batchReference,
    status: 201,
    async handle({ domain }, { who: { actor }, body }) {
      return { status: 201, body: await openBatch(domain, actor, body.title) }
    },
  }),
  route({
    name: 'listBatches',
    method: 'GET',
    path: '/batches',
    need: 'read',
    query: contract.pageQuery,
    answer: contract.batches,
    errors: ['cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { cursor, limit } }) {
      const found = await listBatches(domain, actor, keepDefined({ before: readIdCursor(cursor), limit: limit + 1 }))
      return { body: cutPage(found.map(encodeBatch), limit, (batch) => batch.id) }
    },
  }),
  route({
    name: 'undoBatch',
    method: 'POST',
    path: '/batches/:batchId/undo',
    need: 'write',
    query: contract.undoQuery,
    answer: contract.undoStep,
    errors: ['batch-not-found', 'already-undone'],
    async handle({ domain }, { who: { actor }, params, query: { limit } }) {
      return { body: encodeUndoStep(await undoBatch(domain, actor, params.batchId, { atMost: limit })) }
    },
  }),
]
