import { Readable, Writable } from 'node:stream'
import type { Connection } from 'pg'

/** Rows are handed on in portions of about this many bytes; one by one they would cost more than they hold. */
const PORTION_BYTES = 64 * 1024
const COPY_DATA = 'd'.charCodeAt(0)

/** The messages of the protocol that `pg` passes on to whatever runs as a query, and that a COPY needs. */
interface CopyConnection extends Connection {
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

type Callback = (error?: Error | null) => void

/**
 * Runs a `COPY … TO STDOUT` and gives its bytes, no faster than they are read. End the connection of one that is destroyed
 * before its end: what the server still sends has no other place to go.
 */
export class CopyOut extends Readable {
  /** How many rows there were; known at the end. */
  rows = 0
  readonly #sql: string
  #connection: Connection | undefined
  #portion: Buffer[] = []
  #portionBytes = 0

  constructor(sql: string) {
    super({ highWaterMark: 4 * PORTION_BYTES })
    this.#sql = sql
  }

  /** Called by `pg` when the connection is free. */
  submit(connection: Connection): void {
    this.#connection = connection
    connection.query(this.#sql)
  }

  /** Called by `pg` for each row. Its bytes lie in a buffer that is used again, so they are copied. */
  handleCopyData(message: { chunk: Buffer }): void {
    if (this.destroyed) return
    this.#portion.push(Buffer.from(message.chunk))
    this.#portionBytes += message.chunk.length
    if (this.#portionBytes >= PORTION_BYTES) this.#pushPortion()
  }

  /** Called by `pg` after the last row, with a text such as `COPY 42`. */
  handleCommandComplete(message: { text: string }): void {
    this.rows = countOf(message.text)
    this.#pushPortion()
  }

  /** Called by `pg` when the server is ready for the next query. */
  handleReadyForQuery(): void {
    this.push(null)
  }

  /** Called by `pg` when the server refuses or the connection breaks. */
  handleError(error: Error): void {
    this.destroy(error)
  }

  override _read(): void {
    this.#connection?.stream.resume()
  }

  override _destroy(error: Error | null, done: Callback): void {
    this.#connection?.stream.resume()
    done(error)
  }

  #pushPortion(): void {
    if (this.#portionBytes === 0) return
    const isWanted = this.push(Buffer.concat(this.#portion, this.#portionBytes))
    this.#portion = []
    this.#portionBytes = 0
    if (!isWanted) this.#connection?.stream.pause()
  }
}

/** Runs a `COPY … FROM STDIN` on the bytes written to it, no faster than the server takes them. It finishes when the server has. */
export class CopyIn extends Writable {
  /** How many rows the server took; known at the end. */
  rows = 0
  readonly #sql: string
  #connection: CopyConnection | undefined
  #begin: Callback | undefined
  #finish: Callback | undefined

  constructor(sql: string) {
    super({ highWaterMark: 4 * PORTION_BYTES })
    this.#sql = sql
  }

  /** Called by `pg` when the connection is free. */
  submit(connection: Connection): void {
    connection.query(this.#sql)
  }

  /** Called by `pg` when the server waits for rows. */
  handleCopyInResponse(connection: CopyConnection): void {
    this.#connection = connection
    this.#begin?.()
  }

  /** Called by `pg` after the last row, with a text such as `COPY 42`. */
  handleCommandComplete(message: { text: string }): void {
    this.rows = countOf(message.text)
  }

  /** Called by `pg` when the server is ready for the next query. */
  handleReadyForQuery(): void {
    this.#connection = undefined
    this.#finish?.()
  }

  /** Called by `pg` when the server refuses or the connection breaks. */
  handleError(error: Error): void {
    if (this.#connection) this.destroy(error)
    else this.#begin?.(error)
    this.#connection = undefined
  }

  override _construct(done: Callback): void {
    this.#begin = done
  }

  override _write(chunk: Buffer, _encoding: string, done: Callback): void {
    const head = Buffer.alloc(5)
    head[0] = COPY_DATA
    head.writeUInt32BE(chunk.length + 4, 1)
    this.#connection!.stream.write(head)
    this.#connection!.stream.write(chunk, done)
  }

  override _final(done: Callback): void {
    this.#finish = done
    this.#connection!.endCopyFrom()
  }

  override _destroy(error: Error | null, done: Callback): void {
    this.#connection?.sendCopyFail(error?.message ?? 'given up')
    this.#connection = undefined
    done(error)
  }
}

function countOf(tag: string): number {
  return Number(tag.split(' ')[1] ?? 0)
}
