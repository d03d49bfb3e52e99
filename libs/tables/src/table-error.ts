import type { TableRemark } from './remark.ts'

/** Why a whole table is refused. */
export type TableRefusal = Extract<TableRemark, { code: 'too-many-columns' | 'unknown-encoding' }>

/** A table that cannot be read at all; problems of single rows are values of `TableRow`. */
export class TableError extends Error {
  override name = 'TableError'
  readonly remark: TableRefusal
  /** The line of the file, from 1. */
  readonly line: number

  constructor(remark: TableRefusal, line: number, message: string) {
    super(message)
    this.remark = remark
    this.line = line
  }
}
