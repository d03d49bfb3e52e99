import * as contract from '@lazo/contract'
import { openUpload } from '#domain/imports/keep-upload.ts'
import { readImportState } from '#domain/imports/read-imports.ts'
import { previewTalks } from '#domain/talks/preview-talks.ts'
import { reportTalks } from '#domain/talks/report-talks.ts'
import { startTalks } from '#domain/talks/start-talks.ts'
import { encodeImport } from '../encode/imports.ts'
import { encodeTalkPreview, encodeTalkReport } from '../encode/talks.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** Getting talks in, from what networks, mail programs, chats and telephones export. */
export const talkRoutes = [
  route({
    name: 'previewTalks',
    method: 'POST',
    path: '/imports/talks/previews',
    need: 'write',
    body: contract.talkPreviewInput,
    answer: contract.talkPreview,
    errors: ['blob-not-found', 'file-unreadable', 'input-invalid'],
    async handle({ domain }, { who: { actor }, body: { uploadId, self, bookId, columns, ...file } }) {
      const upload = await openUpload(domain, actor, uploadId)
      const how = { self: self ?? null, bookId: bookId ?? null, columns: columns ? keepDefined(columns) : null }
      return { body: encodeTalkPreview(await previewTalks(domain, actor, { ...file, ...how, file: upload })) }
    },
  }),
  route({
    name: 'startTalks',
    method: 'POST',
    path: '/imports/talks',
    need: 'write',
    body: contract.talksInput,
    answer: contract.importState,
    status: 201,
    errors: ['blob-not-found', 'book-not-found', 'book-read-only', 'file-unreadable', 'input-invalid'],
    async handle({ domain }, { who: { actor }, language, body: { columns, ...body } }) {
      const file = await openUpload(domain, actor, body.uploadId)
      const how = { columns: columns ? keepDefined(columns) : null, file, isQueued: true }
      const { importId } = await startTalks(domain, actor, { ...body, ...how, bookId: body.bookId ?? null })
      const state = await readImportState(domain, actor, importId)
      return { status: 201, location: `/imports/${importId}`, body: encodeImport(state, language) }
    },
  }),
  route({
    name: 'readImportTalks',
    method: 'GET',
    path: '/imports/:importId/talks',
    need: 'read',
    answer: contract.talkReport,
    errors: ['import-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeTalkReport(await reportTalks(domain, actor, params.importId)) }
    },
  }),
]
