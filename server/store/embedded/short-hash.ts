import { createHash } from 'node:crypto'

/** A short name for a text that no other text has. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
