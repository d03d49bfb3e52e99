/** Somebody as an export names them; what it does not say is null. */
export interface Party {
  readonly name: string | null
  readonly mail: string | null
  readonly phone: string | null
  /** The address of a profile on a network. */
  readonly profile: string | null
}

/** By what people reached each other. */
export type TalkMedium =
  | 'call'
  | 'video-call'
  | 'meeting'
  | 'email'
  | 'message'
  | 'comment'
  | 'mention'
  | 'reaction'
  | 'endorsement'
  | 'note'

/** Something that an export tells of, as it tells it: from whom, to whom; whose export it is need not be known. */
export interface Told {
  /** The line of the file it begins on, or its place among the records of a file without lines; from 1. */
  readonly line: number
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly medium: TalkMedium
  /** `linkedin`, `x`, `whatsapp`, …; null for what needs none, such as mail. */
  readonly network: string | null
  /** Null stands for who made the export. */
  readonly from: Party | null
  readonly to: readonly Party[]
  /** On which side who made the export is, where the file says so; null when it has to be found out by the names. */
  readonly owner: 'from' | 'to' | null
  /** Both spoke: a call that was taken, a meeting. */
  readonly isMutual: boolean
  readonly text: string | null
  readonly threadId: string | null
  readonly expectsReply: boolean
  readonly minutes: number | null
}

/** Why something in an export is no talk with a person. */
export type LeftReason =
  | 'automatic'
  | 'broken'
  | 'draft'
  | 'group'
  | 'names-nobody'
  | 'no-date'
  | 'not-mine'
  | 'system'
  | 'too-large'
  | 'too-many'

/** Something that was left, where it stands, and why. */
export interface Left {
  readonly line: number
  readonly left: LeftReason
}

/** What a reader gives. */
export type TalkRead = Told | Left

/** Nobody yet: what a party is made from. */
export const NOBODY: Party = { name: null, mail: null, phone: null, profile: null }

/** The facts of a plain message between two, from which readers make theirs. */
export const PLAIN: Omit<Told, 'line' | 'at' | 'from' | 'to'> = {
  medium: 'message',
  network: null,
  owner: null,
  isMutual: false,
  text: null,
  threadId: null,
  expectsReply: false,
  minutes: null,
}
