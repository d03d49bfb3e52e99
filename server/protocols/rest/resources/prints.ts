import * as contract from '@lazo/contract'
import { printFileNames } from '#domain/prints/file-names.table.ts'
import type { PrintRequest } from '#domain/prints/print-request.ts'
import { readFilter } from '#domain/search/read-filter.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** Contacts on paper. */
export const printRoutes = [
  route({
    name: 'printCards',
    method: 'POST',
    path: '/prints',
    need: 'read',
    body: contract.printInput,
    streams: ['application/pdf'],
    errors: ['book-not-found', 'filter-invalid', 'book-read-only', 'right-missing'],
    async handle({ domain }, { who: { actor }, body, language }) {
      // What draws on paper takes 30 MB and a sixth of a second, which no server pays that never prints.
      const { printCards } = await import('#domain/prints/print-cards.ts')
      const chunks = printCards(domain, actor, requestOf(body, language))
      return { stream: { mediaType: 'application/pdf', chunks, fileName: printFileNames[body.layout][language] } }
    },
  }),
  route({
    name: 'checkPrint',
    method: 'POST',
    path: '/prints/checks',
    need: 'read',
    body: contract.printInput,
    answer: contract.printCheck,
    errors: ['book-not-found', 'filter-invalid'],
    async handle({ domain }, { who: { actor }, body, language }) {
      const { findMissing } = await import('#domain/prints/find-missing.ts')
      const { cards, names, letters } = await findMissing(domain, actor, requestOf(body, language))
      return { body: { cards, names: [...names], letters: [...letters] } }
    },
  }),
]

function requestOf(
  { layout, options, filter, cardIds, bookIds }: contract.OutputOf<typeof contract.printInput>,
  language: contract.Language,
): PrintRequest {
  const { order, title = null, ...rest } = options
  const chosen = keepDefined({ cardIds, bookIds, order, filter: filter && readFilter(filter) })
  return { layout, language, options: { ...rest, title }, ...chosen }
}
