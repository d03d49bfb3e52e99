import * as contract from '@lazo/contract'
import type { Actor } from '#base/actor.ts'
import type { ErrorCode } from '#base/errors.ts'
import { readBook } from '#domain/books/list-books.ts'
import type { Domain } from '#domain/domain.ts'
import { type ExportRequest, exportCards } from '#domain/exports/export-cards.ts'
import { FORMAT_FILES } from '#domain/exports/export-formats.ts'
import { readFilter } from '#domain/search/read-filter.ts'
import { keepDefined } from '../keep-defined.ts'
import { route, type Stream } from '../route.ts'

const streams = [
  'text/vcard',
  'application/json',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
]
const errors: readonly ErrorCode[] = ['book-not-found', 'book-read-only', 'right-missing']

/** Everything out again. */
export const exportRoutes = [
  route({
    name: 'exportCards',
    method: 'GET',
    path: '/exports',
    need: 'read',
    query: contract.exportQuery,
    streams,
    errors,
    async handle({ domain }, { who: { actor }, query: { format, book } }) {
      return { stream: await fileOf(domain, actor, { format, ...(book === undefined ? {} : { bookIds: [book] }) }) }
    },
  }),
  route({
    name: 'exportChosen',
    method: 'POST',
    path: '/exports',
    need: 'read',
    body: contract.exportInput,
    streams,
    errors: [...errors, 'filter-invalid'],
    async handle({ domain }, { who: { actor }, body: { filter, ...chosen } }) {
      const asked = { ...keepDefined(chosen), ...(filter === undefined ? {} : { filter: readFilter(filter) }) }
      return { stream: await fileOf(domain, actor, asked) }
    },
  }),
]

/** The file, named after its book where it holds one. */
async function fileOf(domain: Domain, actor: Actor, request: ExportRequest): Promise<Stream> {
  const { mediaType, ending } = FORMAT_FILES[request.format]
  const [book, ...others] = request.bookIds ?? []
  const isOne = book !== undefined && others.length === 0
  const name = isOne ? (await readBook(domain, actor, book)).slug : 'lazo'
  return { mediaType, chunks: exportCards(domain, actor, request), fileName: `${name}.${ending}` }
}
