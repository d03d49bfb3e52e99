import type { ErrorCode, ErrorFacts } from '#base/errors.ts'
import type { DatabaseAddress } from '../address.ts'
import type { BackupSummary } from './backup-format.ts'
import type { RestoreOptions } from './restore-backup.ts'

/** What the child process is told to do, once, as its only message. */
export type ChildTask =
  | { readonly what: 'backup'; readonly owner: DatabaseAddress; readonly file: string }
  | {
      readonly what: 'restore'
      readonly owner: DatabaseAddress
      readonly file: string
      readonly options: RestoreOptions
    }

/** What it answers, once. */
export type ChildAnswer =
  | { readonly summary: BackupSummary }
  | { readonly error: { readonly code: ErrorCode | null; readonly message: string; readonly facts: ErrorFacts } }
