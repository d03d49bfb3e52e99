import type { ErrorKind } from '#base/errors.ts'

/** How commands end: done, failed, wrong use or unreadable input, not allowed. */
export const EXIT = { done: 0, failed: 1, wrongUse: 2, notAllowed: 3 } as const

const byKind: Readonly<Record<ErrorKind, number>> = {
  'not-found': EXIT.failed,
  conflict: EXIT.failed,
  forbidden: EXIT.notAllowed,
  unauthenticated: EXIT.notAllowed,
  invalid: EXIT.wrongUse,
  'too-large': EXIT.wrongUse,
  'too-many': EXIT.failed,
  gone: EXIT.failed,
  unavailable: EXIT.failed,
}

/** The exit code for a kind of error. */
export function exitCodeOf(kind: ErrorKind): number {
  return byKind[kind]
}
