/** Why a whole table is refused. */
export type TableRefusal = 'too-many-columns' | 'unknown-encoding'

/** A table that cannot be read at all; problems of single rows are values of `TableRow`. */
export class TableError extends Error {
  override name = 'TableError'
  readonly code: TableRefusal
  /** The line of the file, from 1. */
  readonly line: number

  constructor(code: TableRefusal, line: number, message: string) {
    super(message)
    this.code = code
    this.line = line
  }
}
