import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DoorContext } from '../context.ts'
import { chooseLanguage } from '../language.ts'
import { checkParams, decodePart } from './decode-request.ts'
import type { Ask, Route } from './route.ts'
import { sendAnswer } from './send-answer.ts'
import { callerOf, knowWho } from './who.ts'

/** The way of every request behind `who`: decode, one verb by the route's handler, encode. */
export async function runRoute(
  door: DoorContext,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const language = chooseLanguage(request.headers['accept-language'], door.settings.language)
  const params = request.params as Readonly<Record<string, string>>
  checkParams(params)
  const ask: Ask = {
    who: request.who,
    caller: callerOf(request),
    params,
    query: decodePart(route.query, request.query, 'query', language),
    body: decodePart(route.body, request.body, 'body', language),
    bytes: (route.bytes ? request.body : undefined) as AsyncIterable<Uint8Array>,
    headers: request.headers,
    search: request.url.slice(request.url.split('?', 1)[0]!.length),
    cameBy: request,
    language,
    recheck: () => knowWho(door, request, route.need),
  }
  return sendAnswer(door.log, request, reply, await route.handle(door, ask))
}
