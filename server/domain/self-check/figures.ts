import type { DeviceFamily, Role } from '#base/actor.ts'

/** So many days back it is looked at what people use. */
export const LOOKED_DAYS = 90

/** With what somebody uses contacts. */
export type Program = 'web' | DeviceFamily

/** What a CRM is for that Lazo is not. */
export type Need = 'quotes' | 'orders' | 'campaigns'

/** What is told of the use of one member: how many, never which. */
export interface MemberUse {
  readonly memberId: string
  readonly role: Role
  /** With which they used contacts within the span. */
  readonly programs: readonly Program[]
  readonly devices: number
  /** Not seen within the span. */
  readonly silentDevices: number
  /** Whether a shared book is theirs or given to them. */
  readonly reaches: boolean
  /** Contacts that they alone see. */
  readonly aloneCards: number
  readonly changes: number
  /** Contacts opened, each once a day. */
  readonly openings: number
  readonly comments: number
  readonly handled: number
  /** How often they exported or printed. */
  readonly exports: number
  readonly exportedCards: number
  /** Contacts they made that were there already, in shared books or with the same owner. */
  readonly doubles: number
  readonly openRequests: number
}

/** How people use contacts, and with what. */
export interface WhoFacts {
  readonly members: number
  readonly withDevice: number
  readonly onlyWeb: number
  /** Neither a program nor the web within the span. */
  readonly idle: number
  readonly noDevice: number
  readonly byWeb: number
  readonly byApple: number
  readonly byAndroid: number
  readonly byThunderbird: number
  readonly byEvolution: number
  readonly byPlain: number
}

/** What there is, who sees it, how complete it is. */
export interface KeptFacts {
  readonly cards: number
  readonly sharedCards: number
  /** Which one member alone sees. */
  readonly aloneCards: number
  readonly keepers: number
  readonly sharedBooks: number
  readonly aloneBooks: number
  /** Shared books that their owner alone may edit. */
  readonly singleEditor: number
  /** Books of those who are no longer let in. */
  readonly formerBooks: number
  readonly formerCards: number
  readonly withMail: number
  readonly withPhone: number
  readonly withPhoto: number
  /** Neither an address nor a number. */
  readonly unreachable: number
}

/** Contacts that were made twice. */
export interface DoubleFacts {
  readonly doublePeople: number
  readonly doubleCards: number
  readonly doublesShared: number
  readonly doublesMixed: number
  readonly doublesAlone: number
  /** People whom several members keep, each where nobody else sees it; in whole fives. */
  readonly keptApart: number
  readonly doublesByWeb: number
  readonly doublesByDevice: number
  readonly doublesByImport: number
  readonly doublesByForm: number
  readonly doublesByOther: number
}

/** What was lost, what is asked for, and where copies lie. */
export interface PlaceFacts {
  readonly trashed: number
  readonly lostByDevices: number
  readonly losingDevices: number
  readonly openRequests: number
  /** Open for more than a week. */
  readonly oldRequests: number
  readonly refusedRequests: number
  readonly noSharedBook: number
  readonly owners: number
  readonly administrators: number
  /** Parts of a contact that the workspace wants to be filled in. */
  readonly ruledFields: number
  readonly openLinks: number
  /** Without a password. */
  readonly openLinksBare: number
  readonly exports: number
  readonly exportedCards: number
  readonly prints: number
  readonly exporters: number
  readonly holdingDevices: number
  /** With contacts on them, and not seen within the span. */
  readonly silentDevices: number
  /** Revoked within the span, with what they had on them. */
  readonly revokedDevices: number
  readonly keptFiles: number
  readonly forms: number
}

/** Everything that is counted. */
export type Facts = WhoFacts & KeptFacts & DoubleFacts & PlaceFacts

/** Something that is counted. */
export type Fact = keyof Facts

/** What a self-check keeps of a moment. Members are named by their ids alone. */
export interface Figures {
  readonly facts: Facts
  readonly members: readonly MemberUse[]
}
