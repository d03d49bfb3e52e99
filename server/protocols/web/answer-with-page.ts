import type { FastifyReply, FastifyRequest } from 'fastify'
import { asProductError } from '../as-product-error.ts'
import type { DoorContext } from '../context.ts'
import { describeError } from '../describe-error.ts'
import { statusOf } from '../error-status.ts'
import { html } from '../html.ts'
import { chooseLanguage } from '../language.ts'
import { sendPage } from '../page.ts'
import { describeForLog } from '../request-log.ts'
import { webWords } from './web-words.table.ts'

/** Answers what went wrong with a page that says so. */
export function answerWithPage(
  door: DoorContext,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const error = asProductError(thrown)
  const status = statusOf(error.code)
  if (status >= 500) door.log.error({ requestId: request.id, error: describeForLog(error) }, 'a page failed')
  const language = chooseLanguage(request.headers['accept-language'], door.settings.language)
  const { title, detail } = describeError(error, language)
  const body = html`<p class="sheet">${detail}</p>
<p><a href="/">${webWords.back[language]}</a></p>`
  return sendPage(reply, { language, title, body, status })
}
