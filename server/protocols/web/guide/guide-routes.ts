import { readFile } from 'node:fs/promises'
import { GUIDE_PATH, type Language } from '@lazo/contract'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ProductError } from '#base/errors.ts'
import type { DoorContext } from '../../context.ts'
import { chooseLanguage } from '../../language.ts'
import { sendPage } from '../../page.ts'
import { type GuideName, guides } from './guides.table.ts'
import { renderMarkdown } from './render-markdown.ts'

const MANUAL = new URL('../../../../docs/manual/', import.meta.url)
const LANGUAGES: readonly Language[] = ['en', 'es']

/** The guides of the manual, for whoever stands before a server that devices do not reach yet. */
export function addGuides(app: FastifyInstance, { settings }: DoorContext): void {
  app.get(`${GUIDE_PATH}/:name`, async (request, reply) => {
    const { name } = request.params as { name: string }
    if (!isGuide(name)) throw new ProductError('path-not-found', 'There is no such guide.')
    const language = readLanguage(request) ?? chooseLanguage(request.headers['accept-language'], settings.language)
    const markdown = await readFile(new URL(guides[name][language], MANUAL), 'utf8')
    return sendPage(reply, { language, ...renderMarkdown(markdown, followLink) })
  })
}

/** Guides link each other as files; other files of the repository are not here. */
function followLink(target: string): string | null {
  if (/^(?:https:|#)/.test(target)) return target
  const [file, anchor] = target.split('#')
  for (const [name, files] of Object.entries(guides))
    for (const language of LANGUAGES)
      if (files[language] === file)
        return `${GUIDE_PATH}/${name}?language=${language}${anchor === undefined ? '' : `#${anchor}`}`
  return null
}

/** The language that a link between guides names. */
function readLanguage(request: FastifyRequest): Language | undefined {
  const { language } = request.query as { language?: unknown }
  return LANGUAGES.find((one) => one === language)
}

function isGuide(name: string): name is GuideName {
  return Object.hasOwn(guides, name)
}
