/**
 * Why a workbook is refused as a whole: its XML or its parts are not as they should be; it declares what may be expanded without
 * end; it holds more than is read of anybody.
 */
export type WorkbookRefusal = 'damaged' | 'doctype' | 'too-large'

/** A workbook that cannot be read; what its archive is to blame for is a ZipError. */
export class WorkbookError extends Error {
  override name = 'WorkbookError'
  readonly code: WorkbookRefusal
  /** The part of the workbook that is to blame. */
  readonly part: string

  constructor(code: WorkbookRefusal, part: string, message: string) {
    super(message)
    this.code = code
    this.part = part
  }
}
