import { timingSafeEqual } from 'node:crypto'
import type { Access } from '../access.ts'
import { randomSigns } from '../secret-text.ts'

const SIGNS = 16
const MARK = /^([2-9A-Z]{16})\.([A-Za-z0-9_-]{43})$/

/**
 * A mark for a browser in which an account was signed in: later tries from it are counted by themselves, wherever it is, so that
 * strangers who guess cannot shut its owner out. It opens nothing, and is kept nowhere here.
 */
export function markBrowser(access: Access, accountId: string): string {
  const name = randomSigns(SIGNS)
  return `${name}.${signatureOf(access, accountId, name)}`
}

/** The name of the browser that shows a mark; null for none of this account. */
export function browserOf(access: Access, accountId: string, mark: string | undefined): string | null {
  const [, name, shown] = MARK.exec(mark ?? '') ?? []
  if (name === undefined || shown === undefined) return null
  const right = signatureOf(access, accountId, name)
  return timingSafeEqual(Buffer.from(right), Buffer.from(shown)) ? name : null
}

function signatureOf(access: Access, accountId: string, name: string): string {
  return access.secrets.sign(`${accountId} ${name}`, 'known browser').toString('base64url')
}
