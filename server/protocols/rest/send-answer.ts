import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { constants, createGzip } from 'node:zlib'
import { API_ROOT } from '@lazo/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from '#base/log.ts'
import { describeForLog } from '../request-log.ts'
import { isKnown } from './conditions.ts'
import type { Answer, Stream } from './route.ts'
import { takesGzip } from './takes-gzip.ts'

/** Sends what a handler answered. A GET whose answer the client has already is 304 (RFC 9110 §13.2). */
export async function sendAnswer(
  log: Logger,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): Promise<FastifyReply> {
  const isReading = request.method === 'GET' || request.method === 'HEAD'
  reply.code(answer.status ?? (hasContent(answer) ? 200 : 204))
  reply.header('cache-control', isReading ? 'private, no-cache' : 'no-store')
  reply.headers(answer.headers ?? {})
  if (answer.location !== undefined) reply.header('location', API_ROOT + answer.location)
  const json = answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body))
  const etag = answer.etag ?? (isReading && json ? tagOf(json) : undefined)
  if (etag !== undefined) reply.header('etag', etag)
  if (isReading && etag !== undefined && isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send()
  if (answer.stream) return sendStream(log, request, reply, answer.stream)
  return json ? reply.type('application/json; charset=utf-8').send(json) : reply.send()
}

function hasContent(answer: Answer): boolean {
  return answer.body !== undefined || answer.stream !== undefined
}

/** Weak: it names what is told, in whatever order the database gave it. */
function tagOf(bytes: Uint8Array): string {
  return `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}

async function sendStream(
  log: Logger,
  request: FastifyRequest,
  reply: FastifyReply,
  stream: Stream,
): Promise<FastifyReply> {
  const { mediaType, chunks, size, fileName, isPacked = false } = stream
  reply.type(mediaType)
  if (isPacked) reply.header('vary', 'Accept-Encoding')
  if (size !== undefined) reply.header('content-length', size)
  if (fileName !== undefined) reply.header('content-disposition', dispositionOf(fileName))
  if (request.method === 'HEAD') return sendNothing(reply, chunks)
  // A stream is sent as it is: a reader who leaves must end it at once, not after its next piece.
  const pieces = chunks instanceof Readable ? chunks : Readable.from(await begin(chunks), { objectMode: false })
  pieces.once('error', (error) => {
    if (!isLeaving(error)) log.error({ requestId: request.id, error: describeForLog(error) }, 'an answer broke off')
  })
  if (!isPacked || !takesGzip(request.headers['accept-encoding'])) return reply.send(pieces)
  reply.header('content-encoding', 'gzip')
  // What breaks off is told above, and to the reader by an end before the end.
  return reply.send(pipeline(pieces, createGzip({ level: constants.Z_BEST_SPEED }), () => undefined))
}

/** A reader who left ends what is packed for them in this way; that is their right. */
function isLeaving(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE'
}

/** What nobody reads is not begun, and not left open. */
function sendNothing(reply: FastifyReply, chunks: Stream['chunks']): FastifyReply {
  if (chunks instanceof Readable) chunks.destroy()
  return reply.send()
}

/** Waits for the first piece, so that what fails at once is still told as a problem. */
async function begin<T>(chunks: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const pieces = chunks[Symbol.asyncIterator]()
  const first = await pieces.next()
  return (async function* () {
    try {
      for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value
    } finally {
      await pieces.return?.()
    }
  })()
}

/** Both forms of a file's name, for old and new browsers (RFC 6266 §4.3). */
function dispositionOf(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w .-]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`
}
