import { ProductError } from '#base/errors.ts'

/** The error for an edit of an older state that touches what others changed since, at these paths. */
export function editRefused(etag: string, paths: readonly string[]): ProductError {
  return new ProductError(
    'condition-failed',
    `Somebody else changed the same part of this card meanwhile: ${paths.join(', ')}. Load it again.`,
    { facts: { etag, paths } },
  )
}
