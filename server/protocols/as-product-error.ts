import { type ErrorCode, ProductError } from '#base/errors.ts'

/** What the web framework throws, by its code. */
const frameworkErrors: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_BAD_URL: 'path-not-found',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'body-unreadable',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unsupported',
  FST_ERR_MAX_PARAM_LENGTH: 'path-not-found',
  FST_ERR_NOT_FOUND: 'path-not-found',
}

const frameworkWords: Partial<Record<ErrorCode, string>> = {
  'body-too-large': 'The body is longer than is taken here.',
  'body-unreadable': 'The body is not as long as it was said to be.',
  'media-type-unsupported': 'This kind of content is not taken here; send application/json.',
  'path-not-found': 'There is nothing at this address.',
}

/** The product's error for anything thrown; what nobody foresaw is `internal` and says nothing of itself to the outside. */
export function asProductError(thrown: unknown): ProductError {
  if (thrown instanceof ProductError) return thrown
  const foreign = thrown instanceof Error && 'code' in thrown ? frameworkErrors[String(thrown.code)] : undefined
  if (foreign) return new ProductError(foreign, frameworkWords[foreign] ?? foreign, { cause: thrown })
  if (isCutShort(thrown))
    return new ProductError('body-unreadable', 'The body ended before it was whole.', { cause: thrown })
  return new ProductError('internal', 'Something went wrong in the server; it is in its log.', { cause: thrown })
}

/** What Node throws to who reads a body when its sender goes away. */
function isCutShort(thrown: unknown): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === 'ECONNRESET' && thrown.message === 'aborted'
}
