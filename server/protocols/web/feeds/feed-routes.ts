import { FEED_PATH } from '@lazo/contract'
import type { FastifyInstance } from 'fastify'
import { openFeed } from '#domain/calendars/open-feed.ts'
import type { DoorContext } from '../../context.ts'

/** Calendars that programs subscribe to, each at an address that nobody guesses. */
export function addFeeds(app: FastifyInstance, door: DoorContext): void {
  app.get(`${FEED_PATH}/:file`, async (request, reply) => {
    const { file } = request.params as { file: string }
    const { text, etag } = await openFeed(door.domain, file.replace(/\.ics$/, ''))
    reply.headers({ etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' })
    const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
    if (known?.includes(etag)) return reply.code(304).send()
    return reply.type('text/calendar; charset=utf-8').send(text)
  })
}
