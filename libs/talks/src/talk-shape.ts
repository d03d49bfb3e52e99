import type { DateOrder } from '@lazo/normal'

/** What an export is. */
export type TalkKind =
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'linkedin-endorsements-given'
  | 'linkedin-endorsements-received'
  | 'linkedin-recommendations-given'
  | 'linkedin-recommendations-received'
  | 'linkedin-connections'
  | 'linkedin-comments'
  | 'linkedin-reactions'
  | 'x-messages'
  | 'x-group-messages'
  | 'x-posts'
  | 'x-account'
  | 'meta-messages'
  | 'telegram'
  | 'whatsapp'
  | 'phone-xml'
  | 'calls-csv'
  | 'talks-csv'
  | 'mbox'
  | 'eml'

/** What a column of a table says of a talk. */
export type TalkRole =
  | 'at'
  | 'time'
  | 'from'
  | 'fromProfile'
  | 'to'
  | 'toProfiles'
  | 'name'
  | 'first'
  | 'last'
  | 'mail'
  | 'phone'
  | 'profile'
  | 'direction'
  | 'medium'
  | 'network'
  | 'seconds'
  | 'text'
  | 'thread'
  | 'draft'

/** How the rows of a table are read. */
export interface TalkTable {
  readonly encoding: string
  readonly delimiter: string
  /** From 1. */
  readonly headerLine: number
  readonly columns: readonly string[]
  /** The place of each column that says something, from 0. */
  readonly roles: { readonly [Role in TalkRole]?: number }
}

/** How an export is read. Plain data, which can be kept and changed. */
export interface TalkShape {
  readonly kind: TalkKind
  /** Which number of dates comes first. */
  readonly order: DateOrder
  readonly table?: TalkTable
  /** Of a chat: who speaks in it, as far as its beginning shows. */
  readonly speakers?: readonly string[]
  /** Of a chat: who it is with, when the name of the file says so. */
  readonly other?: string
}
