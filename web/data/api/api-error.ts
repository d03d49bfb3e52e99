/** What the server answered instead of doing what was asked, in words for the person who asked. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The stable code of the error, such as `card-changed`. */
  readonly code: string
  readonly status: number
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.status = status
    this.facts = facts
  }
}

/** The server cannot be reached: there is no network, or nothing answers. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'
  /** Whether the request may have reached the server all the same, so that only its answer was lost. */
  readonly mayHaveArrived: boolean

  constructor(message: string, { mayHaveArrived = true, cause }: { mayHaveArrived?: boolean; cause?: unknown } = {}) {
    super(message, { cause })
    this.mayHaveArrived = mayHaveArrived
  }
}

/** Whether something thrown is the server's answer with this code. */
export function isApiError(thrown: unknown, code: string): thrown is ApiError {
  return thrown instanceof ApiError && thrown.code === code
}
