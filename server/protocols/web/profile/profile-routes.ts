import { Readable } from 'node:stream'
import { PROFILE_PATH } from '@lazo/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ProductError } from '#base/errors.ts'
import { readPublicProfile } from '#domain/profile/read-public-profile.ts'
import type { DoorContext } from '../../context.ts'
import { sendPublicPage } from '../public/public-page.ts'
import { readerLanguage } from '../public/reader-language.ts'
import { siteOf } from '../public/site-of.ts'
import { writeContactFile } from './contact-file.ts'
import { profilePage } from './profile-page.ts'

const FILE = '.vcf'
const SLUG = /^[a-z0-9-]{3,40}$/

/** The public pages of members, their photos, and their cards as files. */
export function addProfiles(app: FastifyInstance, door: DoorContext): void {
  app.get(`${PROFILE_PATH}/:name`, (request, reply) => {
    const { name } = request.params as { name: string }
    return name.endsWith(FILE)
      ? sendFile(door, request, reply, name.slice(0, -FILE.length))
      : sendProfilePage(door, request, reply, name)
  })
  app.get(`${PROFILE_PATH}/:name/photo.jpg`, (request, reply) => sendPhoto(door, request, reply))
}

async function sendProfilePage(
  door: DoorContext,
  request: FastifyRequest,
  reply: FastifyReply,
  slug: string,
): Promise<FastifyReply> {
  const profile = await openProfile(door, slug)
  const language = profile.language ?? readerLanguage(door, request)
  return sendPublicPage(reply, profilePage({ profile, language, site: siteOf(door, request) }))
}

async function sendFile(
  door: DoorContext,
  request: FastifyRequest,
  reply: FastifyReply,
  slug: string,
): Promise<FastifyReply> {
  const profile = await openProfile(door, slug)
  return reply
    .headers({ 'cache-control': 'no-cache', 'content-disposition': `attachment; filename="${slug}.vcf"` })
    .type('text/vcard; charset=utf-8')
    .send(await writeContactFile(profile, siteOf(door, request)))
}

async function sendPhoto(door: DoorContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const profile = await openProfile(door, (request.params as { name: string }).name)
  const photo = await profile.openPhoto('720.jpeg')
  if (photo === null) throw new ProductError('path-not-found', 'There is nothing at this address.')
  const etag = `"${photo.tag}"`
  reply.headers({ 'cache-control': 'no-cache', etag })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type(photo.mediaType).header('content-length', photo.size).send(Readable.from(photo.bytes))
}

function openProfile({ domain }: DoorContext, slug: string) {
  if (!SLUG.test(slug)) throw new ProductError('path-not-found', 'There is nothing at this address.')
  return readPublicProfile(domain, slug)
}
