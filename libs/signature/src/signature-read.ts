import type { Address, EmailAddress, Link, Name, OnlineService, Organization, Phone, Title } from '@lazo/jscontact'

/** What a part was recognised by. */
export type Reason =
  /** A label stands before it: `M:`, `NIF`, `Cargo:`. */
  | 'label'
  /** It has the form of such a value: an address with `@`, an address of the web. */
  | 'form'
  /** The numbering plan of a country holds this number. */
  | 'numbering-plan'
  /** The mail address of the signature says the same. */
  | 'mail-address'
  /** It holds a word that names such things: `Directora`, `Universidad`, `Calle`. */
  | 'word'
  /** It ends as companies do: `S.L.`, `GmbH`. */
  | 'legal-form'
  /** It stands where such a part stands: a name first, a company under the title. */
  | 'place'
  /** On a scanned card, its letters are the largest of what is left. */
  | 'size'

/** A piece of the text that was read: its line, counted from 1, and its words as they stood there. */
export interface SourceText {
  readonly line: number
  readonly text: string
}

interface Found<Part extends string, Value> {
  readonly part: Part
  /** As a card keeps it. */
  readonly value: Value
  readonly from: SourceText
  readonly why: Reason
}

/** A number that a tax office gave, and what it is called there: `NIF`, `USt-IdNr`. */
export interface TaxId {
  readonly label: string
  readonly number: string
}

/** One part of a card that was found in a signature. */
export type SignaturePart =
  | Found<'name', Name>
  | Found<'title', Title>
  | Found<'organization', Organization>
  | Found<'unit', string>
  | Found<'phone', Phone>
  | Found<'email', EmailAddress>
  | Found<'link', Link>
  | Found<'profile', OnlineService>
  | Found<'address', Address>
  | Found<'taxId', TaxId>

/** Why nothing was made of a piece of the text. */
export type LeftReason = 'message' | 'closing' | 'disclaimer' | 'unclear'

/** A piece of the text that became no part. */
export interface LeftText extends SourceText {
  readonly why: LeftReason
}

/** What a signature says, in the order of a card: name, titles, organization, then ways to reach somebody. */
export interface SignatureRead {
  readonly parts: readonly SignaturePart[]
  readonly left: readonly LeftText[]
}

/** What helps to read. */
export interface SignatureOptions {
  /** Where numbers without a country are at home (ISO 3166 alpha-2). */
  readonly region: string
}
