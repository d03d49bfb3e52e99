import type { Rung } from './rung.ts'

/** How often a member wants to be in touch, in days: the ideal, and what should never be passed. */
export interface Cadence {
  readonly ideal: number
  readonly maximum: number
}

/** What a workspace may decide about the rules. */
export interface TieSettings {
  readonly warmth: {
    /** What an outbound interaction counts that nobody answered; all others count 1. */
    readonly unanswered: number
    /** How fast a day of contact loses its worth: `(1 + age in days) ** -forgetting`. */
    readonly forgetting: number
    /** How fast silence cools, in terms of the rhythm: `(1 + silence / (patience · rhythm)) ** -cooling`. */
    readonly cooling: number
    readonly patience: number
    /** How many gaps the usual rhythm of the rung weighs as much as, where silence cools. */
    readonly usualGaps: number
    /** The strength that makes half of the warmth there can be. */
    readonly scale: number
  }
  readonly rhythm: {
    /** Days between contacts where the tie itself has not shown its rhythm. */
    readonly usual: Readonly<Record<Rung, number>>
    /** How many gaps the usual one weighs as much as, where people are told their rhythm. */
    readonly usualGaps: number
    /** How many of the last gaps count. */
    readonly gaps: number
    /** Beyond how many times its rhythm a tie is fading. */
    readonly fading: number
    /** The shortest silence in days that is called fading. */
    readonly leastFading: number
  }
  readonly ladder: {
    /** Days within which an answer belongs to what it answers. */
    readonly answerDays: number
    readonly conversationDays: number
    readonly relationshipDays: number
    readonly relationshipSpan: number
    readonly relationshipFacts: number
    readonly trustAge: number
  }
  readonly cadence: {
    readonly ofRung: Readonly<Partial<Record<Rung, Cadence>>>
    /** Of a key contact for whom nothing else gives one. */
    readonly ofKey: Cadence
    /** How many times the maximum makes a tie dormant. */
    readonly dormant: number
  }
  /** Days after which a thank-you is owed. */
  readonly thanksDays: number
}

/** What holds where a workspace has decided nothing. */
export const defaultSettings: TieSettings = {
  warmth: { unanswered: 0.7, forgetting: 0.75, cooling: 1.5, patience: 3, usualGaps: 4, scale: 10 },
  rhythm: {
    usual: { known: 20, audience: 20, responded: 20, conversation: 20, relationship: 40, trust: 80 },
    usualGaps: 4,
    gaps: 12,
    fading: 3,
    leastFading: 30,
  },
  ladder: {
    answerDays: 30,
    conversationDays: 2,
    relationshipDays: 4,
    relationshipSpan: 90,
    relationshipFacts: 3,
    trustAge: 365,
  },
  cadence: {
    ofRung: {
      conversation: { ideal: 90, maximum: 180 },
      relationship: { ideal: 60, maximum: 120 },
      trust: { ideal: 45, maximum: 90 },
    },
    ofKey: { ideal: 30, maximum: 60 },
    dormant: 3,
  },
  thanksDays: 7,
}
