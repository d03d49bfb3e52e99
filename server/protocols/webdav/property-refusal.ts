import type { XmlName } from '@lazo/davxml'

/** One property that cannot be as somebody wants it; with it nothing of what was asked is done (RFC 4918 §9.2.1). */
export class PropertyRefusal extends Error {
  override readonly name = 'PropertyRefusal'
  readonly status: number
  readonly property: XmlName

  constructor(status: number, property: XmlName, message: string) {
    super(message)
    this.status = status
    this.property = property
  }
}
