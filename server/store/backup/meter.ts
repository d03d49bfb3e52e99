import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

/** Lets bytes through and keeps their count and checksum. */
export class Meter extends Transform {
  bytes = 0
  readonly #hash = createHash('sha256')

  /** The SHA-256 of all that went through, in hexadecimal; asked once, at the end. */
  sha256(): string {
    return this.#hash.digest('hex')
  }

  override _transform(chunk: Buffer, _encoding: string, done: (error: null, chunk: Buffer) => void): void {
    this.bytes += chunk.length
    this.#hash.update(chunk)
    done(null, chunk)
  }
}
