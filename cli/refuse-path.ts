import { ProductError } from '#base/errors.ts'
import type { RemarkCode } from '#domain/remark.ts'

interface Reason {
  readonly english: string
  /** By which the doors say it in other languages; without it they show what the system said. */
  readonly why?: RemarkCode
}

/** The refusal of a path that somebody named: it is no file, or the system said why it cannot be read. */
export function refusePath(path: string, cause?: NodeJS.ErrnoException): ProductError {
  const { english, why } = reasonOf(cause)
  return new ProductError('file-unreadable', `${path} cannot be read: ${english}.`, {
    facts: { file: path, ...(why ? { why } : {}) },
    cause,
  })
}

function reasonOf(cause: NodeJS.ErrnoException | undefined): Reason {
  if (!cause) return { english: 'it is no file', why: 'no-file' }
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
    return { english: 'there is no such file', why: 'file-missing' }
  if (cause.code === 'EACCES' || cause.code === 'EPERM')
    return { english: 'the system does not allow it', why: 'file-denied' }
  return { english: cause.message }
}

/** Whether an error is one that the system gave of a file or folder. */
export function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}
