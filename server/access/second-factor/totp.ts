import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long one code is shown, in seconds (RFC 6238 §4). */
const STEP = 30
const DIGITS = 6
/** A code of the step before or after is taken too: phones go wrong, and typing takes time (RFC 6238 §5.2). */
const STEPS_BESIDE = 1
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The time step that a moment lies in. */
export function stepAt(moment: Date): number {
  return Math.floor(moment.getTime() / 1000 / STEP)
}

/** The code of a time step (RFC 4226 §5.3). Apps agree on SHA-1 and six digits, whatever else the standard allows. */
export function codeOfStep(
  secret: Uint8Array,
  step: number,
  { algorithm = 'sha1', digits = DIGITS }: { algorithm?: 'sha1' | 'sha256' | 'sha512'; digits?: number } = {},
): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac(algorithm, secret).update(counter).digest()
  const offset = mac.at(-1)! & 0xf
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** The step around a moment to which a code belongs; null when it is none of them. All are compared, so time tells nothing. */
export function stepOfCode(secret: Uint8Array, code: string, moment: Date): number | null {
  const now = stepAt(moment)
  const steps = Array.from({ length: 2 * STEPS_BESIDE + 1 }, (_, i) => now - STEPS_BESIDE + i)
  const matching = steps.filter((step) => isSame(codeOfStep(secret, step), code))
  return matching.at(-1) ?? null
}

/** What was typed as a code, without the blanks in its middle; null when it is no code of an app. */
export function readCode(typed: string): string | null {
  const digits = typed.slice(0, 40).replace(/\s/g, '')
  return /^\d{6}$/.test(digits) ? digits : null
}

/** A secret as it is typed into an app (RFC 4648 §6, without padding). */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  const groups = bits.match(/.{1,5}/g) ?? []
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('')
}

/** What an app reads from the QR code. */
export function otpauthUri(secret: Uint8Array, email: string): string {
  const label = `${encodeURIComponent('Lazo')}:${encodeURIComponent(email)}`
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=Lazo&algorithm=SHA1&digits=${DIGITS}&period=${STEP}`
}

function isSame(right: string, typed: string): boolean {
  return right.length === typed.length && timingSafeEqual(Buffer.from(right), Buffer.from(typed))
}
