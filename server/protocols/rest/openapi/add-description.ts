import { DOCS_PATH, OPENAPI_PATH } from '@lazo/contract'
import type { FastifyInstance } from 'fastify'
import type { DoorContext } from '../../context.ts'
import { chooseLanguage } from '../../language.ts'
import { sendPage } from '../../page.ts'
import { routes } from '../routes.ts'
import { buildDocument } from './build-document.ts'
import { docsPage } from './docs-page.ts'

/** The description of the API: for programs in OpenAPI, for people as a page. */
export function addDescription(app: FastifyInstance, { version, settings }: DoorContext): void {
  let document: string | undefined
  app.get(OPENAPI_PATH, (_, reply) => {
    // Made when somebody first asks: it takes 40 ms and 6 MB, and few servers are ever asked.
    document ??= JSON.stringify(buildDocument(routes, { version, url: settings.publicUrl }))
    return reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8').send(document)
  })
  app.get(DOCS_PATH, (request, reply) =>
    sendPage(reply, docsPage(routes, chooseLanguage(request.headers['accept-language'], settings.language))),
  )
}
