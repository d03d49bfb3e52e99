/** What becomes of a row whose contact the book already has: fill what is missing, leave it, overwrite it, keep both. */
export const DUPLICATE_POLICIES = ['fill', 'skip', 'overwrite', 'new'] as const
/** One of them. */
export type DuplicatePolicy = (typeof DUPLICATE_POLICIES)[number]
