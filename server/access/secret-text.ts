import { createHash, randomBytes, randomInt } from 'node:crypto'

const SECRET_BYTES = 32
const SECRET = /^[A-Za-z0-9_-]{43}$/
const API_PREFIX = 'lazo_'
const SCIM_PREFIX = 'lazo-scim_'
/** Without 0 and O, 1 and I, which look alike in print; 32, so that each is five bits. */
export const CODE_SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const CODE_LENGTH = 8

/** A secret of 256 random bits as text; for sessions and links. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** An API token: a secret whose beginning tells programs that search for leaked keys what it is. */
export function newApiToken(): string {
  return API_PREFIX + newSecret()
}

/** A key for SCIM, told by its beginning as API tokens are. */
export function newScimToken(): string {
  return SCIM_PREFIX + newSecret()
}

/** The hash under which a key for SCIM is kept; null for what is none. */
export function scimTokenHash(text: string): Buffer | null {
  return text.startsWith(SCIM_PREFIX) && SECRET.test(text.slice(SCIM_PREFIX.length)) ? digest(text) : null
}

/** A code that is read from a screen and typed: `K7QM-4TXR`, 40 random bits. */
export function newCode(): string {
  const signs = randomSigns(CODE_LENGTH)
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** So many random signs that are read from a screen and typed. */
export function randomSigns(count: number): string {
  return Array.from({ length: count }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('')
}

/** The hash under which a secret is kept; null for what none of us ever gave. A secret of 256 bits needs no slow hash. */
export function secretHash(text: string): Buffer | null {
  return SECRET.test(text) ? digest(text) : null
}

/** The hash under which an API token is kept; null for what is none. */
export function apiTokenHash(text: string): Buffer | null {
  return text.startsWith(API_PREFIX) && SECRET.test(text.slice(API_PREFIX.length)) ? digest(text) : null
}

/** The hash under which a code is kept, however it was typed: in small letters, with blanks, without hyphen. */
export function codeHash(typed: string): Buffer {
  return digest(typed.slice(0, 100).toUpperCase().replace(/[\s-]/g, ''))
}

/** SHA-256 of a text. */
export function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
