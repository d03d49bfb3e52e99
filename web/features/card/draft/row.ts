import type {
  Address,
  Anniversary,
  EmailAddress,
  LanguagePref,
  Link,
  Nickname,
  Note,
  OnlineService,
  OtherDate,
  PartialDate,
  PersonalInfo,
  Phone,
  PositionPlace,
  Relation,
  TaxId,
} from '@lazo/jscontact'

/** A day of somebody's life, whichever property of the card keeps it. */
export interface DateValue {
  readonly kind: string
  readonly date: Anniversary['date']
  /** What an `other` day is. */
  readonly label: string
  /** The entry of the card it was read from. */
  readonly entry?: Anniversary | OtherDate
}

/** How another card relates to this one. */
export interface RelationValue {
  /** The uid of the other card; empty while nobody was chosen. */
  readonly uid: string
  readonly type: string
  /** Somebody without a card yet, who is made when the draft is saved. */
  readonly newName: string
  readonly entry?: Relation
}

/** A place in an organization as it is edited. */
export interface PositionValue {
  /** Where the card keeps it; null for a new one. */
  readonly place: PositionPlace | null
  readonly name: string
  /** From the largest unit to the smallest, between slashes. */
  readonly units: string
  readonly title: string
  readonly role: string
  readonly organizationUid: string | null
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  readonly isFormer: boolean
}

/** A field that somebody named themselves. */
interface CustomValue {
  readonly label: string
  readonly text: string
}

/** What a row of each part holds. */
export interface Values {
  phone: Phone
  email: EmailAddress
  profile: OnlineService
  link: Link
  address: Address
  nickname: Nickname
  date: DateValue
  relation: RelationValue
  position: PositionValue
  fact: PersonalInfo
  note: Note
  taxId: TaxId
  language: LanguagePref
  custom: CustomValue
}

/** A part of a card of which there may be any number. */
export type Part = keyof Values

/** One value of a card as it is shown and edited. */
export interface RowOf<P extends Part> {
  readonly part: P
  /** The id in its property; for a custom field its label, for a relation the uid. Unique within the part. */
  readonly id: string
  readonly value: Values[P]
  /** Whether only its reader sees it. */
  readonly isPrivate: boolean
}

/** Any value of a card. */
export type Row = { [P in Part]: RowOf<P> }[Part]

/** The name of a row among all rows of a card. */
export function keyOf({ part, id }: Pick<Row, 'part' | 'id'>): string {
  return `${part}/${id}`
}
