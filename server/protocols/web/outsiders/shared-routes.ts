import { Readable } from 'node:stream'
import { SHARED_PATH, sharedPath } from '@lazo/contract'
import { cardToVcard } from '@lazo/vcard'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { provesLink } from '#access/tries/prove-link.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import { writeDataUri } from '#domain/media/data-uri.ts'
import {
  type LinkedCard,
  noteOpening,
  type OpenLink,
  openLink,
  openLinkedPhoto,
  readLinkedCard,
  readLinkedPage,
} from '#domain/sharing/links/open-link.ts'
import type { DoorContext } from '../../context.ts'
import { describeError } from '../../describe-error.ts'
import { statusOf } from '../../error-status.ts'
import { sendPublicPage } from '../public/public-page.ts'
import { readerLanguage } from '../public/reader-language.ts'
import { passedGate, writeGateCookie } from './gate-cookie.ts'
import { gatePage, type Shown, sharedCardPage, sharedListPage } from './shared-pages.ts'
import { sharedWords } from './shared-words.table.ts'

const FILE = '.vcf'
const LONGEST_BODY = 8 * 1024

/** One request for what a link shows. */
interface Visit {
  readonly door: DoorContext
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly open: OpenLink
  readonly shown: Shown
}

/** The pages of links: a book or a card, read-only, for whoever has the link and its password. */
export function addSharedPages(app: FastifyInstance, door: DoorContext): void {
  const at = `${SHARED_PATH}/:token`
  app.get(at, visit(door, sendRoot))
  app.post(at, { bodyLimit: LONGEST_BODY }, (request, reply) => takePassword(door, request, reply))
  app.get(`${at}/:card`, visit(door, sendCard))
  app.get(`${at}/:card/photo.jpg`, visit(door, sendPhoto))
}

/** Answers who may see what the link shows; others are asked for the password, whatever they asked for. */
function visit(door: DoorContext, answer: (visit: Visit) => Promise<FastifyReply>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { open, shown } = await openFor(door, request)
    const { link } = open
    const isFree = link.passwordHash === null || passedGate(link, request.headers.cookie, door.domain.clock.now())
    if (!isFree) return sendPublicPage(reply, gatePage(shown))
    return answer({ door, request, reply, open, shown })
  }
}

async function openFor(door: DoorContext, request: FastifyRequest): Promise<{ open: OpenLink; shown: Shown }> {
  const open = await openLink(door.domain, (request.params as { token: string }).token)
  const language = open.link.language ?? readerLanguage(door, request)
  return { open, shown: { link: open.link, language } }
}

async function sendRoot({ door, request, reply, open, shown }: Visit): Promise<FastifyReply> {
  const { after } = request.query as { after?: unknown }
  const asked = typeof after === 'string' && after !== '' ? after : undefined
  const page = await readLinkedPage(door.domain, open, asked)
  await noteOpening(door.domain, open)
  if (open.link.cardId !== null) return sendPublicPage(reply, sharedCardPage(shown, page.cards[0]!))
  return sendPublicPage(reply, sharedListPage(shown, page, asked === undefined))
}

async function sendCard({ door, request, reply, open, shown }: Visit): Promise<FastifyReply> {
  const { card: asked } = request.params as { card: string }
  const isFile = asked.endsWith(FILE)
  const one = await readLinkedCard(door.domain, open, isFile ? asked.slice(0, -FILE.length) : asked)
  await noteOpening(door.domain, open)
  if (!isFile) return sendPublicPage(reply, sharedCardPage(shown, one))
  return reply
    .headers({ 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="contact.vcf"' })
    .type('text/vcard; charset=utf-8')
    .send(await writeFile(door, open, one))
}

async function writeFile({ domain }: DoorContext, open: OpenLink, one: LinkedCard): Promise<string> {
  const photo = await openLinkedPhoto(domain, open, one, '512.jpeg')
  if (photo === null) return cardToVcard(one.card, { version: '3.0' })
  const uri = writeDataUri(photo.mediaType, Buffer.concat(await Array.fromAsync(photo.bytes)))
  return cardToVcard({ ...one.card, media: { photo: { kind: 'photo', uri } } }, { version: '3.0' })
}

async function sendPhoto({ door, request, reply, open }: Visit): Promise<FastifyReply> {
  const { card } = request.params as { card: string }
  const photo = await openLinkedPhoto(door.domain, open, await readLinkedCard(door.domain, open, card), '720.jpeg')
  if (photo === null) throw new ProductError('path-not-found', 'There is nothing at this address.')
  reply.headers({ 'cache-control': 'no-store', 'content-length': photo.size })
  return reply.type(photo.mediaType).send(Readable.from(photo.bytes))
}

/** Lets a browser in that gives the password, and back to the page. */
async function takePassword(door: DoorContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { open, shown } = await openFor(door, request)
  const { linkId, passwordHash, token } = open.link
  const { password = '' } = (request.body ?? {}) as { password?: string }
  if (passwordHash === null) return reply.redirect(sharedPath(token), 303)
  try {
    if (await provesLink(door.access, { linkId, passwordHash }, password, { address: request.ip })) {
      const cookie = writeGateCookie(open.link, door.domain.clock.now(), door.settings)
      return reply.header('set-cookie', cookie).redirect(sharedPath(token), 303)
    }
    return sendPublicPage(reply, gatePage(shown, { text: sharedWords.wrong[shown.language], status: 403 }))
  } catch (error) {
    return sendRefusal(reply, shown, error)
  }
}

function sendRefusal(reply: FastifyReply, shown: Shown, error: unknown): FastifyReply {
  if (isProductError(error, 'input-invalid'))
    return sendPublicPage(reply, gatePage(shown, { text: sharedWords.missing[shown.language], status: 422 }))
  if (!isProductError(error, 'too-many-tries')) throw error
  reply.header('retry-after', String(error.facts['retryAfterSeconds']))
  const { detail: text } = describeError(error, shown.language)
  return sendPublicPage(reply, gatePage(shown, { text, status: statusOf(error.code) }))
}
