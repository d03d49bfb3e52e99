import { ProductError } from '#base/errors.ts'

const OUT_OF_SPACE = new Set(['53100', 'ENOSPC'])
const TIMED_OUT = new Set(['57014', '55P03'])
/** What the system says when a database cannot be reached. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EACCES',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
const RETRIABLE = new Set(['40001', '40P01'])

/** The SQLSTATE or system code of something thrown by the driver. */
export function errorState(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined
  return typeof thrown.code === 'string' ? thrown.code : undefined
}

/** Whether the same transaction may succeed when tried again: a deadlock or a serialization failure. */
export function isRetriable(thrown: unknown): boolean {
  return RETRIABLE.has(errorState(thrown) ?? '')
}

/** Whether the database refuses a value or a row as it is: the same would be refused again. */
export function isRefusedData(thrown: unknown): boolean {
  const state = errorState(thrown) ?? ''
  return state.startsWith('22') || state.startsWith('23')
}

/** The unique or foreign key that a statement broke, by its name in the schema. */
export function brokenConstraint(thrown: unknown): string | undefined {
  if (!errorState(thrown)?.startsWith('23') || typeof thrown !== 'object' || thrown === null) return undefined
  return 'constraint' in thrown && typeof thrown.constraint === 'string' ? thrown.constraint : undefined
}

/** Turns what the driver throws into the product's errors where a person can act on it; gives back everything else as it is. */
export function translateError(thrown: unknown): unknown {
  if (thrown instanceof ProductError) return thrown
  const state = errorState(thrown)
  if (state === undefined) return isBrokenConnection(thrown) ? unavailable(thrown) : thrown
  if (OUT_OF_SPACE.has(state))
    return new ProductError('disk-full', 'The disk of the database is full; nothing was saved.', { cause: thrown })
  if (TIMED_OUT.has(state))
    return new ProductError('time-exceeded', 'The question took too long and was stopped.', { cause: thrown })
  if (RETRIABLE.has(state))
    return new ProductError(
      'database-unavailable',
      'Too many changes met at the same moment; nothing was saved. Try again in a moment.',
      { cause: thrown },
    )
  const isDown = state.startsWith('08') || state.startsWith('57P') || UNREACHABLE.has(state) || state === '53300'
  return isDown ? unavailable(thrown) : thrown
}

/** What the driver says without a code when the connection is gone. */
const BROKEN = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
]

function isBrokenConnection(thrown: unknown): boolean {
  return thrown instanceof Error && BROKEN.some((beginning) => thrown.message.startsWith(beginning))
}

function unavailable(cause: unknown): ProductError {
  return new ProductError(
    'database-unavailable',
    'The database does not answer; nothing was saved. Try again in a moment.',
    { cause },
  )
}
