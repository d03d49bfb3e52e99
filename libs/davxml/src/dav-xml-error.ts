import type { XmlName } from './xml-name.ts'

/**
 * What is wrong with a body: it is no XML (`malformed`), in no encoding we read (`encoding`), has a DOCTYPE, passes a limit,
 * or is good XML that is not what its verb or report needs (`invalid`).
 */
export type DavXmlErrorCode = 'malformed' | 'encoding' | 'doctype' | 'too-deep' | 'too-large' | 'too-many' | 'invalid'

type ErrorDetail = { line?: number; condition?: XmlName; cause?: unknown }

/** A body that cannot be taken, in plain words. */
export class DavXmlError extends Error {
  override readonly name = 'DavXmlError'
  readonly code: DavXmlErrorCode
  /** Where it was noticed, counted from 1; absent when the structure is wrong and not the text. */
  readonly line: number | undefined
  /** The precondition to answer with, as `CARDDAV:supported-filter`; without one the answer is a plain 400. */
  readonly condition: XmlName | undefined

  constructor(code: DavXmlErrorCode, message: string, { line, condition, cause }: ErrorDetail = {}) {
    super(line === undefined ? message : `${message} (line ${line})`, { cause })
    this.code = code
    this.line = line
    this.condition = condition
  }
}
