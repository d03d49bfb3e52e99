import type { cardKinds, personalInfoKinds, personalInfoLevels, relationTypes } from '../enumerations.table.ts'
import type { Enumerated, Id, JCardProperty, JsContactObject, PatchObject, SetOf, UtcDateTime } from './base.ts'
import type {
  Calendar,
  CryptoKey,
  Directory,
  EmailAddress,
  LanguagePref,
  Link,
  Media,
  OnlineService,
  Phone,
  SchedulingAddress,
} from './channels.ts'
import type { Name, Nickname, Organization, SpeakToAs, Title } from './names.ts'
import type { Address, Anniversary, Mailing, OtherDate } from './places-and-days.ts'
import type { Handling, KeptPosition, StageEntry, TaxId } from './work.ts'

/** A contact: a person, an organization, a group, … (RFC 9553 §2). */
export interface Card extends JsContactObject {
  '@type': 'Card'
  version: '1.0' | '2.0'
  /** Mandatory in version 1.0, optional in 2.0 (RFC 9982). */
  uid?: string
  created?: UtcDateTime
  updated?: UtcDateTime
  /** Absent means `individual`. */
  kind?: CardKind
  language?: string
  /** Uids of the members; only in a card of kind `group`. */
  members?: SetOf<string>
  prodId?: string
  /** Relations by the uid of the other card. */
  relatedTo?: { [uid: string]: Relation }
  name?: Name
  nicknames?: { [id: Id]: Nickname }
  organizations?: { [id: Id]: Organization }
  speakToAs?: SpeakToAs
  titles?: { [id: Id]: Title }
  emails?: { [id: Id]: EmailAddress }
  onlineServices?: { [id: Id]: OnlineService }
  phones?: { [id: Id]: Phone }
  preferredLanguages?: { [id: Id]: LanguagePref }
  calendars?: { [id: Id]: Calendar }
  schedulingAddresses?: { [id: Id]: SchedulingAddress }
  addresses?: { [id: Id]: Address }
  cryptoKeys?: { [id: Id]: CryptoKey }
  directories?: { [id: Id]: Directory }
  links?: { [id: Id]: Link }
  media?: { [id: Id]: Media }
  /** What changes in another language, by its tag; `localizeCard` applies it. */
  localizations?: { [languageTag: string]: PatchObject }
  anniversaries?: { [id: Id]: Anniversary }
  keywords?: SetOf<string>
  notes?: { [id: Id]: Note }
  personalInfo?: { [id: Id]: PersonalInfo }
  /** vCard properties that JSContact has no place for (RFC 9555 §3.2.1). */
  vCardProps?: JCardProperty[]
  'lazo.app:contactKinds'?: SetOf<string>
  'lazo.app:sectors'?: SetOf<string>
  'lazo.app:functions'?: SetOf<string>
  'lazo.app:seniority'?: string
  'lazo.app:stages'?: { [id: Id]: StageEntry }
  /** Columns and fields without a place of their own: text by the label its source gave it. */
  'lazo.app:custom'?: { [label: string]: string }
  'lazo.app:dates'?: { [id: Id]: OtherDate }
  'lazo.app:mailings'?: { [id: Id]: Mailing }
  /** The day two people connected on LinkedIn, `YYYY-MM-DD`. */
  'lazo.app:connectedOn'?: string
  /** Only in a member's layer. */
  'lazo.app:favorite'?: boolean
  /** Goes before what the addresses tell. */
  'lazo.app:internal'?: boolean
  'lazo.app:handledBy'?: Handling
  'lazo.app:positions'?: { [id: Id]: KeptPosition }
  'lazo.app:taxIds'?: { [id: Id]: TaxId }
}

/** What a card stands for (RFC 9553 §2.1.4). */
export type CardKind = Enumerated<typeof cardKinds>

/** How another card relates to this one (RFC 9553 §2.1.8). */
export interface Relation extends JsContactObject {
  '@type'?: 'Relation'
  relation?: SetOf<RelationType>
}

/** One way to relate, shared with vCard's RELATED (RFC 9553 §2.1.8). */
export type RelationType = Enumerated<typeof relationTypes>

/** A note (RFC 9553 §2.8.3). */
export interface Note extends JsContactObject {
  '@type'?: 'Note'
  note: string
  created?: UtcDateTime
  author?: Author
}

/** Who wrote a note: a `name`, a `uri`, or both (RFC 9553 §2.8.3). */
export interface Author extends JsContactObject {
  '@type'?: 'Author'
  name?: string
  uri?: string
}

/** An expertise, a hobby or an interest (RFC 9553 §2.8.4). */
export interface PersonalInfo extends JsContactObject {
  '@type'?: 'PersonalInfo'
  kind: Enumerated<typeof personalInfoKinds>
  value: string
  level?: Enumerated<typeof personalInfoLevels>
  /** Place in the list of entries of this kind, from 1. */
  listAs?: number
  label?: string
}
