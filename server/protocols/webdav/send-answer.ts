import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Logger } from '#base/log.ts'
import { describeForLog } from '../request-log.ts'
import type { DavAnswer, Produce } from './ground.ts'

/** The size of the pieces in which long answers go out, in characters: few large writes. */
const PIECE = 256 * 1024

/** So much of an answer is held for a slow reader, so that what it is made of (a moment of the database) is let go: a list of 100,000 cards. */
const MOST_HELD = 32 * 2 ** 20

/** Whoever takes nothing for so long is gone. */
const STALL_MS = 30_000

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
  const writer = new PieceWriter(reply)
  try {
    await produce((text) => writer.send(text))
  } catch (error) {
    if (!writer.breakOff(error as Error)) throw error
    if (!(error instanceof ReaderGone))
      log.error({ requestId: reply.request.id, error: describeForLog(error) }, 'an answer broke off')
    return reply
  }
  return writer.end()
}

/** Gathers what is said until it makes a piece, and begins to answer with the first. */
class PieceWriter {
  readonly #reply: FastifyReply
  /** Texts and not octets: a thousand small buffers would cost more than all that is done for the answer. */
  #held: string[] = []
  #size = 0
  #stream: PassThrough | null = null

  constructor(reply: FastifyReply) {
    this.#reply = reply
  }

  /** Takes some text; waits while the reader is slow. */
  async send(text: string): Promise<void> {
    this.#held.push(text)
    this.#size += text.length
    if (this.#size < PIECE) return
    this.#stream ??= openStream(this.#reply)
    if (!this.#stream.write(this.#take())) await drained(this.#stream)
  }

  /** Sends the rest; as a whole and with its length when nothing was sent before. */
  end(): FastifyReply {
    if (!this.#stream) return this.#reply.send(this.#take())
    this.#stream.end(this.#take())
    return this.#reply
  }

  /** Ends an answer that has begun before it is whole; false when none has begun. */
  breakOff(error: Error): boolean {
    this.#stream?.destroy(error)
    return this.#stream !== null
  }

  #take(): string {
    const text = this.#held.join('')
    this.#held = []
    this.#size = 0
    return text
  }
}

function openStream(reply: FastifyReply): PassThrough {
  const stream = new PassThrough({ highWaterMark: MOST_HELD })
  reply.send(stream)
  return stream
}

/** Waits until the reader has taken what is held. Throws ReaderGone. */
function drained(stream: PassThrough): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (done: () => void) => () => {
      clearTimeout(timer)
      stream.off('drain', onDrain).off('close', onClose)
      done()
    }
    const onDrain = settle(resolve)
    const onClose = settle(() => reject(new ReaderGone()))
    const timer = setTimeout(onClose, STALL_MS)
    stream.on('drain', onDrain).on('close', onClose)
    if (stream.destroyed) onClose()
  })
}
