import type { Occasion } from '../occasions/occasions.ts'
import type { Day } from '../time/civil-day.ts'
import type { Reason } from '../words/reason.ts'

/** What an item of the agenda asks for. */
export type AgendaKind = 'owed-reply' | 'owed-thanks' | 'follow-up' | 'occasion' | 'cadence' | 'inbound'

/** Something the agenda asks for, before it was weighed against the rest. */
export interface AgendaItem {
  /** The same every day until it is done or not needed. */
  readonly key: string
  readonly kind: AgendaKind
  /** Null for what waits at the desk and has no card yet. */
  readonly cardId: string | null
  /** The day it is for, or since which it waits. */
  readonly day: Day
  /** 0 to 1. */
  readonly importance: number
  readonly urgency: number
  /** Days past the moment at which it became fully urgent. */
  readonly overdue: number
  readonly reasons: readonly Reason[]
  /** The follow-up that it is about, if it is about one. */
  readonly followUpId: string | null
  /** What is to be answered or thanked for. */
  readonly interactionId: string | null
  readonly occasion: Pick<Occasion, 'kind' | 'years'> | null
}

/** What an item is about that is about nothing of these. */
export const ABOUT_NOTHING: Pick<AgendaItem, 'followUpId' | 'interactionId' | 'occasion'> = {
  followUpId: null,
  interactionId: null,
  occasion: null,
}
