import type { Language } from '@lazo/contract'
import { DavXmlError, davNode, hrefNode, writeDocument, type XmlContent } from '@lazo/davxml'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorFacts } from '#base/errors.ts'
import { asProductError } from '../as-product-error.ts'
import type { DoorContext } from '../context.ts'
import { describeError } from '../describe-error.ts'
import { chooseLanguage } from '../language.ts'
import { describeForLog } from '../request-log.ts'
import { type Condition, DavRefusal } from './dav-refusal.ts'
import { conditionOf } from './error-condition.ts'
import { meaningOf } from './errors.ts'
import { xmlWords } from './refusal-words.table.ts'

/** An error as this door tells it. */
interface ErrorAnswer {
  readonly status: number
  readonly message: string
  readonly condition?: Condition | undefined
  readonly headers?: Readonly<Record<string, string>>
}

/** Clients ask for a new password when the realm changes, so it never does. */
const CHALLENGE = 'Basic realm="Lazo", charset="UTF-8"'

/** Some sentences name what was asked, which may be as long as the request. */
const LONGEST_MESSAGE = 500

/** The namespace of what we say to people. */
const NS_LAZO = 'https://lazo.app/ns'

/** Answers whatever was thrown with its status, its precondition element (RFC 4918 §16) and a sentence for people. */
export function answerError(
  door: DoorContext,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const language = chooseLanguage(request.headers['accept-language'], door.settings.language)
  const { status, message, condition, headers } = tellError(thrown, { language, request })
  // A refusal that has such a status, as 502 for other servers, is the client's doing.
  if (status >= 500 && !(thrown instanceof DavRefusal))
    door.log.error({ requestId: request.id, error: describeForLog(thrown) }, 'a request failed')
  // Whoever is refused must not go on sending the rest of a body that nobody reads.
  if (request.raw.complete === false) reply.header('connection', 'close')
  return reply
    .code(status)
    .removeHeader('etag')
    .headers({ 'cache-control': 'no-store', ...headers })
    .type('application/xml; charset=utf-8')
    .send(writeErrorBody(message, condition))
}

function tellError(thrown: unknown, asked: { language: Language; request: FastifyRequest }): ErrorAnswer {
  if (thrown instanceof DavRefusal) {
    const { status, condition } = thrown
    return { status, message: thrown.tell(asked.language), condition }
  }
  if (thrown instanceof DavXmlError) return tellXmlError(thrown, asked.language)
  const error = asProductError(thrown)
  const { status } = meaningOf(error)
  return {
    status,
    message: describeError(error, asked.language).detail,
    condition: conditionOf(error, asked.request),
    headers: headersOf(status, error.facts),
  }
}

function tellXmlError(error: DavXmlError, language: Language): ErrorAnswer {
  const { code, condition } = error
  const message = language === 'en' ? error.message : inSpanish(error)
  if (condition) return { status: 403, message, condition }
  return { status: code === 'too-large' ? 413 : 400, message }
}

function inSpanish({ code, line }: DavXmlError): string {
  return line === undefined ? xmlWords[code] : `${xmlWords[code]} (línea ${line})`
}

function headersOf(status: number, { allowed, retryAfterSeconds }: ErrorFacts): Record<string, string> {
  return {
    ...(status === 401 ? { 'www-authenticate': CHALLENGE } : {}),
    ...(status === 405 && Array.isArray(allowed) ? { allow: allowed.join(', ') } : {}),
    ...(typeof retryAfterSeconds === 'number' ? { 'retry-after': String(retryAfterSeconds) } : {}),
  }
}

function writeErrorBody(message: string, condition: Condition | undefined): string {
  const said: XmlContent = { namespace: NS_LAZO, name: 'message', children: [cut(message)] }
  return writeDocument(davNode('error', ...(condition ? [writeCondition(condition)] : []), said))
}

function cut(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…`.toWellFormed() : message
}

function writeCondition({ namespace, name, hrefs = [], privilege }: Condition): XmlContent {
  const named = hrefs.map(hrefNode)
  // RFC 3744 §7.1.1 names the resource together with what one may not do with it.
  const children = privilege ? [davNode('resource', ...named, davNode('privilege', privilege))] : named
  return { namespace, name, children }
}
