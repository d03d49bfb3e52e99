import { createHash } from 'node:crypto'

/** An entry of a B-tree holds 2,700 bytes; no key that people know by heart comes near this. */
const LONGEST = 300

/** A handle's key as it is kept: itself, or of an overlong one the beginning and a hash, so that equal keys stay equal. */
export function keptKey(key: string): string {
  if (key.length <= LONGEST) return key
  return `${Array.from(key).slice(0, 100).join('')}#${createHash('sha256').update(key).digest('hex')}`
}
