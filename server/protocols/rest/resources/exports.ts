import * as contract from '@lazo/contract'
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
    streams: ['text/vcard', 'application/json', 'text/csv'],
    errors: ['book-not-found'],
    async handle({ domain }, { who: { actor }, query: { format, book } }) {
      const { mediaType, ending } = FORMAT_FILES[format]
      const chunks = exportCards(domain, actor, { format, bookId: book ?? null })
      return { stream: { mediaType, chunks, fileName: `lazo.${ending}` } }
    },
  }),
]
