import { createHash } from 'node:crypto'
import { ProductError } from '#base/errors.ts'

/** More than anybody subscribes to. */
export const MOST_FEEDS = 50

const TOKEN = /^[A-Za-z0-9_-]{32}$/

/** What is kept of a token: who reads the database cannot subscribe. Null for what is no token. Pure. */
export function markOf(token: string): Buffer | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest() : null
}

/** The error for a feed that is not there, or not for this actor. */
export function feedNotFound(): ProductError {
  return new ProductError('feed-not-found', 'There is no such calendar to subscribe to.')
}
