import * as contract from '@lazo/contract'
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
    errors: ['book-not-found', 'filter-invalid'],
    async handle({ domain }, { who: { actor }, body, language }) {
      const { layout, options, filter, cardIds, bookIds } = body
      const { order, title = null, ...rest } = options
      const chosen = keepDefined({ cardIds, bookIds, order, filter: filter && readFilter(filter) })
      const request = { layout, language, options: { ...rest, title }, ...chosen }
      // What draws on paper takes 30 MB and a sixth of a second, which no server pays that never prints.
      const { printCards } = await import('#domain/prints/print-cards.ts')
      const chunks = printCards(domain, actor, request)
      return { stream: { mediaType: 'application/pdf', chunks, fileName: `lazo-${layout}.pdf` } }
    },
  }),
]
