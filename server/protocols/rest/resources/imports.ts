import * as contract from '@lazo/contract'
import { keepUpload, openUpload } from '#domain/imports/keep-upload.ts'
import { previewImport } from '#domain/imports/preview-import.ts'
import {
  cancelImport,
  listImports,
  readImportNotes,
  readImportShape,
  readImportState,
} from '#domain/imports/read-imports.ts'
import { startImport } from '#domain/imports/start-import.ts'
import { FILE_LIMIT } from '#domain/imports/take-in.ts'
import { readShape } from '../../read-shape.ts'
import { tellFiles, tellNote } from '../../tell-import.ts'
import { cutPage } from '../cut-page.ts'
import { encodeImport, encodePreview } from '../encode/imports.ts'
import { keepDefined } from '../keep-defined.ts'
import { readIdCursor, readNumberCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

const NOTE_KINDS = ['rejected', 'warning', 'job-change', 'conflict'] as const

const beginRoutes = [
  route({
    name: 'uploadFile',
    method: 'POST',
    path: '/uploads',
    need: 'write',
    query: contract.uploadQuery,
    bytes: [
      'application/octet-stream',
      'text/vcard',
      'text/csv',
      'application/json',
      'application/zip',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    limit: FILE_LIMIT,
    answer: contract.upload,
    status: 201,
    errors: ['body-too-large', 'disk-full'],
    async handle({ domain }, { who: { actor }, query: { fileName }, bytes }) {
      const { uploadId, size } = await keepUpload(domain, actor, bytes)
      return { status: 201, body: { id: uploadId, fileName, size } }
    },
  }),
  route({
    name: 'previewImport',
    method: 'POST',
    path: '/imports/previews',
    need: 'write',
    body: contract.previewInput,
    answer: contract.preview,
    errors: ['blob-not-found', 'book-not-found', 'book-read-only', 'file-unreadable'],
    async handle(
      { domain },
      { who: { actor }, language, body: { uploadId, onDuplicate, bookId, goesOn, shape, ...file } },
    ) {
      const upload = await openUpload(domain, actor, uploadId)
      const changed = shape === undefined ? {} : { shape: readShape(shape) }
      const how = { bookId: bookId ?? null, goesOn, policy: onDuplicate, file: upload }
      const request = { ...keepDefined(file), ...how, ...changed }
      return { body: encodePreview(await previewImport(domain, actor, request), language) }
    },
  }),
  route({
    name: 'startImport',
    method: 'POST',
    path: '/imports',
    need: 'write',
    body: contract.importInput,
    answer: contract.importState,
    status: 201,
    errors: ['blob-not-found', 'book-not-found', 'book-read-only', 'file-unreadable'],
    async handle({ domain }, { who: { actor }, language, body }) {
      const { uploadId, onDuplicate, shape, bookId, newBookName, ...file } = body
      const bytes = await openUpload(domain, actor, uploadId)
      const into = bookId === undefined ? { newBookName: newBookName! } : { bookId }
      const how = { ...into, policy: onDuplicate, bytes, uploadId, isQueued: true }
      const confirmed = shape === undefined ? {} : { shape: readShape(shape) }
      const { importId } = await startImport(domain, actor, { ...keepDefined(file), ...how, ...confirmed })
      const state = await readImportState(domain, actor, importId)
      return { status: 201, location: `/imports/${importId}`, body: encodeImport(state, language) }
    },
  }),
]

const followRoutes = [
  route({
    name: 'listImports',
    method: 'GET',
    path: '/imports',
    need: 'read',
    query: contract.pageQuery,
    answer: contract.imports,
    errors: ['cursor-invalid'],
    async handle({ domain }, { who: { actor }, language, query: { cursor, limit } }) {
      const found = await listImports(domain, actor, keepDefined({ before: readIdCursor(cursor), limit: limit + 1 }))
      return {
        body: cutPage(
          found.map((job) => encodeImport(job, language)),
          limit,
          (last) => last.id,
        ),
      }
    },
  }),
  route({
    name: 'readImport',
    method: 'GET',
    path: '/imports/:importId',
    need: 'read',
    answer: contract.importState,
    errors: ['import-not-found'],
    async handle({ domain }, { who: { actor }, language, params }) {
      return { body: encodeImport(await readImportState(domain, actor, params.importId), language) }
    },
  }),
  route({
    name: 'readImportNotes',
    method: 'GET',
    path: '/imports/:importId/notes',
    need: 'read',
    query: contract.notesQuery,
    answer: contract.notes,
    errors: ['import-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, language, params, query: { cursor, limit, kind } }) {
      const page = { after: readNumberCursor(cursor), limit: limit + 1, kinds: kind ? [kind] : NOTE_KINDS }
      const found = await readImportNotes(domain, actor, { ...params, ...page })
      const told = found.map((note) => tellNote(note, language))
      return { body: cutPage(told, limit, (last) => String(last.position)) }
    },
  }),
  route({
    name: 'readImportFiles',
    method: 'GET',
    path: '/imports/:importId/files',
    need: 'read',
    query: contract.filesQuery,
    answer: contract.importFiles,
    errors: ['import-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, language, params, query: { cursor, limit } }) {
      const first = readNumberCursor(cursor)
      const files = tellFiles(await readImportShape(domain, actor, params.importId), language)
      return { body: cutPage(files.slice(first, first + limit + 1), limit, () => String(first + limit)) }
    },
  }),
  route({
    name: 'cancelImport',
    method: 'POST',
    path: '/imports/:importId/cancellation',
    need: 'write',
    answer: contract.importState,
    errors: ['import-not-found'],
    async handle({ domain }, { who: { actor }, language, params }) {
      return { body: encodeImport(await cancelImport(domain, actor, params.importId), language) }
    },
  }),
]

/** Getting files of contacts in. */
export const importRoutes = [...beginRoutes, ...followRoutes]
