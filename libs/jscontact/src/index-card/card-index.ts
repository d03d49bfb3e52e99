import type { CardPart } from '../filter/card-parts.ts'

/** What search, lists and duplicate search know of a card. */
export interface CardIndex {
  /** The one line the card is called by; empty when nothing names it. */
  display: string
  /** The surnames as they stand in `display`, when it does not begin with them. */
  familyName: string | null
  /** Keys whose bytewise order is the order of lists: given names first, surnames first, organization first. */
  sortGiven: string
  sortFamily: string
  sortOrganization: string
  /** `individual` when the card does not say. */
  kind: string
  contactKinds: string[]
  sectors: string[]
  functions: string[]
  /** None or one. */
  seniorities: string[]
  /** The towns and regions of the addresses. */
  places: string[]
  /** What the person is to the organization today: none or one. */
  stages: string[]
  keywords: string[]
  /** The parts the card has; of a layer, those it brings. */
  parts: CardPart[]
  /** Where a person works and worked; none for organizations and groups. */
  employers: CardEmployer[]
  /** The member who handles the card, by id; null for none, and of a layer. */
  handler: string | null
  /** Whether a member has marked the card; only of a layer. */
  isFavorite: boolean
  /** Whether somebody said that the card is of somebody of the organisation itself; null when nobody did. */
  saidInternal: boolean | null
  handles: CardHandle[]
  texts: CardText[]
}

/** An organization where somebody has a place, or had one. */
export interface CardEmployer {
  /** Of the organization's own card. */
  uid?: string
  name: string
  isPresent: boolean
}

/** Something that identifies a contact, in the normal form two spellings of it share. */
export interface CardHandle {
  kind: 'email' | 'phone' | 'profile' | 'uid' | 'taxid'
  /** `profile` keys begin with the service: `linkedin:ana-garcia`. */
  key: string
  /** As the card has it. */
  typed: string
}

/** A text people search for, as the card has it: the caller folds it. */
export interface CardText {
  field: TextField
  text: string
}

/** Which part of a card a text comes from. */
export type TextField =
  | 'name'
  | 'nickname'
  | 'organization'
  | 'title'
  | 'email'
  | 'phone'
  | 'online'
  | 'address'
  | 'note'
  | 'keyword'
  | 'custom'
  | 'personal'
