import { createHash } from 'node:crypto'

/** A short name for a path that no other path has. */
export function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}
