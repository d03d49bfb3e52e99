import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Logger } from '#base/log.ts'
import { describeForLog } from '../request-log.ts'
import type { DavAnswer, Produce } from './ground.ts'

/** The size of the pieces in which long answers go out, in characters: few large writes. */
const PIECE = 256 * 1024

/** Who asked has gone; nobody needs to be told. */
class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/** Sends an answer: as a whole and with its length when it is short, else in large pieces while it is made. */
export async function sendAnswer(
  log: Logger,
  reply: FastifyReply,
  { status, headers = {}, body }: DavAnswer,
): Promise<FastifyReply> {
  reply.code(status).headers({ 'cache-control': 'private, no-cache', ...headers })
  // What nobody reads is not made.
  if (typeof body === 'function' && reply.request.method === 'HEAD') return reply.send()
  if (typeof body === 'function') return sendPieces(log, reply, body)
  if (body === undefined) reply.removeHeader('content-type')
  return reply.send(body)
}

/** What `produce` throws before the first piece went out is thrown here; later it breaks the answer off, so that nobody takes it for whole. */
async function sendPieces(log: Logger, reply: FastifyReply, produce: Produce): Promise<FastifyReply> {
  let held = ''
  let stream: PassThrough | null = null
  const send = async (text: string) => {
    held += text
    if (held.length < PIECE) return
    stream ??= openStream(reply)
    const piece = held
    held = ''
    if (!stream.write(piece)) await drained(stream)
  }
  try {
    await produce(send)
  } catch (error) {
    // TypeScript does not see that `send` sets it.
    const opened = stream as PassThrough | null
    if (opened === null) throw error
    opened.destroy(error as Error)
    if (!(error instanceof ReaderGone))
      log.error({ requestId: reply.request.id, error: describeForLog(error) }, 'an answer broke off')
    return reply
  }
  const opened = stream as PassThrough | null
  if (opened === null) return reply.send(held)
  opened.end(held)
  return reply
}

function openStream(reply: FastifyReply): PassThrough {
  const stream = new PassThrough({ highWaterMark: 2 * PIECE })
  reply.send(stream)
  return stream
}

function drained(stream: PassThrough): Promise<void> {
  return new Promise((resolve, reject) => {
    const onDrain = () => {
      stream.off('close', onClose)
      resolve()
    }
    const onClose = () => {
      stream.off('drain', onDrain)
      reject(new ReaderGone())
    }
    stream.once('drain', onDrain).once('close', onClose)
  })
}
