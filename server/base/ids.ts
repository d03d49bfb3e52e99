import { randomFillSync } from 'node:crypto'
import type { Clock } from './clock.ts'

/** Makes identifiers: UUIDs of version 7, which sort by the time they were made, also within one millisecond (RFC 9562 §5.7, §6.2). */
export class IdMaker {
  readonly #clock: Clock
  #lastTime = 0
  #sequence = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A new identifier, greater than all this maker gave before. */
  next(): string {
    const bytes = randomFillSync(Buffer.allocUnsafe(16))
    this.#advance(bytes)
    bytes.writeUIntBE(this.#lastTime, 0, 6)
    bytes.writeUInt16BE(0x7000 | this.#sequence, 6)
    bytes[8] = 0x80 | (bytes[8]! & 0x3f)
    const hex = bytes.toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  #advance(random: Buffer): void {
    const time = this.#clock.now().getTime()
    if (time > this.#lastTime) {
      this.#lastTime = time
      this.#sequence = random.readUInt16BE(6) & 0x07ff
      return
    }
    this.#sequence += 1
    if (this.#sequence <= 0x0fff) return
    // More than the sequence holds within one millisecond: borrow the next one.
    this.#lastTime += 1
    this.#sequence = 0
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is an identifier as we write them; others never reach the database, where they would be an error. */
export function isId(text: string): boolean {
  return UUID.test(text)
}

/** The workspace under which server-wide acts stand in the audit. */
export const ZERO_ID = '00000000-0000-0000-0000-000000000000'

/** The first id that could have been made at a moment (UUIDv7, RFC 9562 §5.7). */
export function firstIdAt(at: Date): string {
  const hex = Math.max(0, at.getTime()).toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}
