import { GUIDE_PATH, type Language } from '@lazo/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProductError } from '#base/errors.ts'
import type { DoorContext } from '../../context.ts'
import { chooseLanguage } from '../../language.ts'
import { sendPage } from '../../page.ts'
import { GUIDE_LANGUAGES } from './follow-link.ts'
import { guideListPage, guidePage } from './guide-pages.ts'
import { addGuidePictures } from './guide-pictures.ts'
import { type GuideName, guides } from './guides.table.ts'

/** The user guide and the manuals, also for whoever stands before a server that devices do not reach yet. */
export function addGuides(app: FastifyInstance, { settings }: DoorContext): void {
  const languageOf = (request: FastifyRequest) =>
    readLanguage(request) ?? chooseLanguage(request.headers['accept-language'], settings.language)
  app.get(GUIDE_PATH, async (request, reply) => sendPage(reply, await guideListPage(languageOf(request))))
  app.get(`${GUIDE_PATH}/:name`, async (request, reply) => {
    const { name } = request.params as { name: string }
    if (!isGuide(name)) throw new ProductError('path-not-found', 'There is no such guide.')
    return sendPage(reply, await guidePage(name, languageOf(request)))
  })
  addGuidePictures(app)
}

/** The language that a link between guides names. */
function readLanguage(request: FastifyRequest): Language | undefined {
  const { language } = request.query as { language?: unknown }
  return GUIDE_LANGUAGES.find((one) => one === language)
}

function isGuide(name: string): name is GuideName {
  return Object.hasOwn(guides, name)
}
