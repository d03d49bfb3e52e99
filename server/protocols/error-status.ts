import { errorCodes } from '#base/error-codes.table.ts'
import type { ErrorCode, ErrorKind } from '#base/errors.ts'

const statusOfKind: Readonly<Record<ErrorKind, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  invalid: 400,
  'too-many': 429,
  unavailable: 503,
}

/** Where HTTP has a closer word than for the kind as a whole. */
const statusOfCode: Partial<Record<ErrorCode, number>> = {
  // 401 would ask for credentials of another kind than a code on paper.
  'code-invalid': 403,
  'card-invalid': 422,
  'condition-failed': 412,
  'configuration-invalid': 500,
  'disk-full': 507,
  'headers-too-large': 431,
  'input-invalid': 422,
  internal: 500,
  'media-type-unsupported': 415,
  'method-not-allowed': 405,
  'precondition-required': 428,
  'request-too-slow': 408,
}

/** The HTTP status that answers an error. */
export function statusOf(code: ErrorCode): number {
  return statusOfCode[code] ?? statusOfKind[errorCodes[code]]
}
