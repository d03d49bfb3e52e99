/** A signature as somebody writes it, and what must be read of it, in the words of `tellParts`. */
export interface SignatureFixture {
  readonly what: string
  readonly region: string
  readonly text: string
  readonly says: readonly string[]
}
