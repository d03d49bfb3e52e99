import type { CardAdditions } from '@lazo/contract'
import type { CardWords, TextField } from '@lazo/jscontact'

/** One card as lists, search, counts and warnings of duplicates need it: what its reader sees, their own layer included. */
export interface CardLine {
  readonly id: string
  readonly uid: string
  /** The one line the card is called by; empty when nothing names it. */
  readonly display: string
  /** The surnames as they stand in `display`, when it does not begin with them. */
  readonly familyName: string | null
  /** `individual` when the card does not say. */
  readonly kind: string
  /** Keys whose order is the order of lists, as `sortKey` makes them. */
  readonly sortFamily: string
  readonly sortGiven: string
  readonly sortOrganization: string
  readonly organization: string | null
  readonly title: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly keywords: readonly string[]
  readonly contactKinds: readonly string[]
  readonly sectors: readonly string[]
  /** The home book first. */
  readonly bookIds: readonly string[]
  readonly right: CardAdditions['right']
  readonly revision: number
  /** Moments in ISO 8601. */
  readonly createdAt: string
  readonly updatedAt: string
  /** The blob of the photo, or null when there is none. */
  readonly photo: string | null
  readonly isFavorite: boolean
  /** What the member is called who handles it. */
  readonly handler: string | null
  /** The parts the card is without: `email`, `phone`, `photo`, `label`, … */
  readonly lacks: readonly string[]
  /** Normal forms by which the card is found again: `email:ana@rio.example`, `phone:+34612345678`, `profile:linkedin:ana`. */
  readonly handles: readonly string[]
  /** What search shows of the card. Notes are here as their folded words, everything else as the card has it. */
  readonly texts: readonly LineText[]
  /** Whether a change of the card waits to be sent. */
  readonly isPending: boolean
}

/** A line as the index takes it: it keeps the words, which search finds, in a form of its own. */
export interface LineWithWords extends CardLine {
  readonly words: CardWords
}

/** A text of a card and the part of the card it comes from. */
export type LineText = readonly [field: TextField, text: string]
