import { randomBytes, timingSafeEqual } from 'node:crypto'
import { useChallenge } from '#store/identity/passkeys.ts'
import type { Access } from '../access.ts'
import { later, lifetimes } from '../access-times.ts'
import { digest } from '../secret-text.ts'

const NONCE_BYTES = 16
const TIME_BYTES = 8
const MAC_BYTES = 16

/**
 * A question to a passkey: random, signed with its time and what it is for. It is kept nowhere until it is answered, so strangers
 * who ask for many fill nothing.
 */
export function makeChallenge(access: Access, purpose: string): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(NONCE_BYTES + TIME_BYTES)
  randomBytes(NONCE_BYTES).copy(head)
  head.writeBigUInt64BE(BigInt(later(access.clock.now(), lifetimes.challenge).getTime()), NONCE_BYTES)
  return Uint8Array.from(Buffer.concat([head, macOf(access, head, purpose)]))
}

/** Whether a question, in base64url, was asked by us for this, and not too long ago. */
export function isOwnChallenge(access: Access, purpose: string, challenge: string): boolean {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== NONCE_BYTES + TIME_BYTES + MAC_BYTES) return false
  const head = bytes.subarray(0, NONCE_BYTES + TIME_BYTES)
  const isOurs = timingSafeEqual(macOf(access, head, purpose), bytes.subarray(NONCE_BYTES + TIME_BYTES))
  return isOurs && head.readBigUInt64BE(NONCE_BYTES) > BigInt(access.clock.now().getTime())
}

/** Whether this is the first right answer to a question. */
export async function takeChallenge(access: Access, challenge: string): Promise<boolean> {
  const expiresAt = later(access.clock.now(), 2 * lifetimes.challenge)
  return access.identity.ask((tx) => useChallenge(tx, digest(challenge), expiresAt))
}

function macOf(access: Access, head: Buffer, purpose: string): Buffer {
  return access.secrets.sign(head.toString('hex'), `passkey challenge ${purpose}`).subarray(0, MAC_BYTES)
}
