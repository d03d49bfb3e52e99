import type { XmlName } from '@lazo/davxml'

/** The precondition that a refusal names, and what stands in its element (RFC 4918 §16). */
export interface Condition extends XmlName {
  /** Addresses the element names: the resource in the way, or the one whose right is missing. */
  readonly hrefs?: readonly string[]
  /** The privilege somebody lacks, inside `DAV:need-privileges` (RFC 3744 §7.1.1). */
  readonly privilege?: XmlName
}

/** What this door refuses by the rules of its own protocols; the domain knows nothing of it. */
export class DavRefusal extends Error {
  override readonly name = 'DavRefusal'
  readonly status: number
  readonly condition: Condition | undefined

  constructor(status: number, message: string, condition?: Condition) {
    super(message)
    this.status = status
    this.condition = condition
  }
}
