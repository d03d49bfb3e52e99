import { type ErrorCode, type ErrorKind, errorCodes } from './error-codes.table.ts'

export type { ErrorCode, ErrorKind }

/** Plain facts for machines that go with an error: the field, the value's length, the limit. Never card contents. */
export type ErrorFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** The one error of the product: a stable code, its kind, a message for people, facts for machines. */
export class ProductError extends Error {
  override readonly name = 'ProductError'
  readonly code: ErrorCode
  readonly facts: ErrorFacts

  constructor(code: ErrorCode, message: string, options: { facts?: ErrorFacts; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.facts = options.facts ?? {}
  }

  /** What kind of trouble it is; doors choose their status by it. */
  get kind(): ErrorKind {
    return errorCodes[this.code]
  }
}

/** Whether something thrown is a ProductError of this code. */
export function isProductError(thrown: unknown, code?: ErrorCode): thrown is ProductError {
  return thrown instanceof ProductError && (code === undefined || thrown.code === code)
}
