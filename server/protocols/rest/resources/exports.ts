import * as contract from '@lazo/contract'
import { readBook } from '#domain/books/list-books.ts'
import { exportCards } from '#domain/exports/export-cards.ts'
import { FORMAT_FILES } from '#domain/exports/export-formats.ts'
import { route } from '../route.ts'

/** Everything out again. */
export const exportRoutes = [
  route({
    name: 'exportCards',
    method: 'GET',
    path: '/exports',
    need: 'read',
    query: contract.exportQuery,
    streams: [
      'text/vcard',
      'application/json',
      'text/csv',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    errors: ['book-not-found'],
    async handle({ domain }, { who: { actor }, query: { format, book } }) {
      const { mediaType, ending } = FORMAT_FILES[format]
      // A table begins with its header: that there is no such book would be told too late.
      const name = book === undefined ? 'lazo' : (await readBook(domain, actor, book)).slug
      const chunks = exportCards(domain, actor, { format, bookId: book ?? null })
      return { stream: { mediaType, chunks, fileName: `${name}.${ending}` } }
    },
  }),
]
