import { ProductError } from '#base/errors.ts'

/**
 * A backup is one file: the words `LAZO BACKUP` and a line feed, then frames, nothing else. A frame is one letter, the length of
 * what follows (4 bytes, big-endian) and that many bytes:
 *
 *     H  the header: BackupHeader as JSON
 *     T  a table begins: TableHeader as JSON; the tables come in the order of the header
 *     D  a piece of the table's rows: the text form of COPY, as one stream compressed by Zstandard (RFC 8878)
 *     E  the table ends: TableFooter as JSON
 *     Z  the end: the SHA-256 of every byte of the file before this frame
 */
export const MAGIC: Buffer = Buffer.from('LAZO BACKUP\n')
/** Raised when a reader of before could not read the file. */
export const FORMAT = 1
/** Letter and length. */
export const FRAME_HEAD_BYTES = 5
/** The last frame with its head. */
export const END_FRAME_BYTES: number = FRAME_HEAD_BYTES + 32
/** No writer makes a longer frame; a reader that meets one meets damage. */
export const LONGEST_FRAME: number = 16 * 1024 * 1024

/** The letter of a frame. */
export type FrameType = 'H' | 'T' | 'D' | 'E' | 'Z'

/** A table as it was saved. */
export interface TableHeader {
  readonly schema: string
  readonly name: string
  readonly columns: readonly string[]
}

/** What a table's rows were: to check them by, before and after. */
export interface TableFooter {
  readonly rows: number
  /** Of the rows' text, before compression. */
  readonly bytes: number
  readonly sha256: string
}

/** What a backup is, told before its rows. */
export interface BackupHeader {
  readonly format: number
  readonly createdAt: string
  /** Version of the PostgreSQL it was taken from; any other can take it. */
  readonly postgres: string
  /** The steps of the schema, in order; it is restored into exactly these, and brought further after that. */
  readonly schema: readonly { readonly number: number; readonly name: string; readonly checksum: string }[]
  readonly tables: readonly TableHeader[]
  /** The last number that each sequence gave. */
  readonly sequences: readonly { readonly schema: string; readonly name: string; readonly value: number }[]
  /** The end of each workspace's chain of the audit; the zero workspace is the server. Hashes in hexadecimal. */
  readonly auditHeads: readonly { readonly workspaceId: string; readonly position: number; readonly hash: string }[]
}

/** A backup and its tables. */
export interface BackupSummary {
  readonly header: BackupHeader
  readonly tables: readonly (TableHeader & TableFooter)[]
  /** Of the whole file. */
  readonly size: number
}

/** The error for a file that is not, or no longer, what its checksum says. */
export function damaged(file: string, how: string, cause?: unknown): ProductError {
  return new ProductError('backup-damaged', `The backup ${file} ${how}. Nothing was changed. Use another backup.`, {
    facts: { file },
    cause,
  })
}

/** The error for a file that never was a backup, or cannot be opened. */
export function unreadable(file: string, why: string, cause?: unknown): ProductError {
  return new ProductError('backup-unreadable', `${file} ${why}.`, { facts: { file }, cause })
}
