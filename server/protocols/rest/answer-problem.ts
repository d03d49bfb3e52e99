import type { FastifyReply, FastifyRequest } from 'fastify'
import { asProductError } from '../as-product-error.ts'
import type { DoorContext } from '../context.ts'
import { chooseLanguage } from '../language.ts'
import { describeForLog } from '../request-log.ts'
import { tellProblem } from './errors.ts'

/** Answers whatever was thrown as a problem, and logs what is our own trouble. */
export function answerProblem(
  door: DoorContext,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const error = asProductError(thrown)
  const language = chooseLanguage(request.headers['accept-language'], door.settings.language)
  const { status, headers, body } = tellProblem(error, { language, requestId: request.id })
  if (status >= 500) door.log.error({ requestId: request.id, error: describeForLog(error) }, 'a request failed')
  // Whoever is refused must not go on sending the rest of a body that nobody reads.
  if (request.raw.complete === false) reply.header('connection', 'close')
  return reply
    .code(status)
    .removeHeader('content-disposition')
    .removeHeader('etag')
    .headers({ 'cache-control': 'no-store', vary: 'Accept-Language', ...headers })
    .type('application/problem+json')
    .send(JSON.stringify(body))
}
