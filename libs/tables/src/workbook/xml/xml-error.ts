/** Why XML is refused: it is not well-formed, or more than is read of anybody. */
export type XmlRefusal = 'malformed' | 'doctype' | 'too-deep' | 'too-long'

/** XML that is not read on. */
export class XmlError extends Error {
  override name = 'XmlError'
  readonly code: XmlRefusal

  constructor(code: XmlRefusal, message: string) {
    super(message)
    this.code = code
  }
}
