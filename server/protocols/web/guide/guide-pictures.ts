import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { GUIDE_PATH } from '@lazo/contract'
import type { FastifyInstance } from 'fastify'
import { ProductError } from '#base/errors.ts'
import { GUIDE_LANGUAGES } from './follow-link.ts'
import { DOCUMENTS } from './guide-pages.ts'

const PICTURE = /^[a-z0-9-]+\.webp$/

/** Sends the pictures of the guide: those alone that were there at the start, so no name leads elsewhere. */
export function addGuidePictures(app: FastifyInstance): void {
  const pictures = new Set(GUIDE_LANGUAGES.flatMap(listPictures))
  app.get(`${GUIDE_PATH}/pictures/:language/:picture`, async (request, reply) => {
    const { language, picture } = request.params as { language: string; picture: string }
    const name = `${language}/${picture}`
    if (!pictures.has(name)) throw new ProductError('path-not-found', 'There is no such picture.')
    const bytes = await readFile(new URL(`pictures/${name}`, DOCUMENTS))
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    reply.header('cache-control', 'no-cache').header('etag', etag)
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type('image/webp').send(bytes)
  })
}

function listPictures(language: string): string[] {
  const folder = new URL(`pictures/${language}/`, DOCUMENTS)
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.filter((name) => PICTURE.test(name)).map((name) => `${language}/${name}`)
}
