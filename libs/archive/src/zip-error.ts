/**
 * Why an archive is refused:
 * - `not-a-zip`, `damaged`, `split`, `encrypted`, `unsupported`: it cannot be read, or not without what we do not have.
 * - `too-many-files`, `too-large`: more than the limits allow.
 * - `bomb`: something in it unpacks to far more than any honest file does, or to more than it says.
 * - `unsafe-name`, `repeated-name`, `overlap`, `link`: tricks by which programs read something else than they were shown.
 */
export type ZipRefusal =
  | 'not-a-zip'
  | 'damaged'
  | 'split'
  | 'encrypted'
  | 'unsupported'
  | 'too-many-files'
  | 'too-large'
  | 'bomb'
  | 'unsafe-name'
  | 'repeated-name'
  | 'overlap'
  | 'link'

/** An archive that is refused as a whole. */
export class ZipError extends Error {
  override name = 'ZipError'
  readonly code: ZipRefusal
  /** The name of the file inside that is to blame, when one is. */
  readonly file: string | null

  constructor(code: ZipRefusal, message: string, file: string | null = null) {
    super(message)
    this.code = code
    this.file = file
  }
}
