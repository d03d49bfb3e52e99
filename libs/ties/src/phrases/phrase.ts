import type { Day } from '../time/civil-day.ts'
import type { ContributionKind, ContributionWay } from '../words/contribution.ts'
import type { Direction } from '../words/interaction.ts'
import type { Medium } from '../words/media.table.ts'

/** A name as it stands in what was typed: `text` is what lies between `start` and `end`. Who is meant, the caller finds out. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Something given, received or asked for, and with whom; nobody where the sentence does not say. */
export interface SaidContribution {
  readonly kind: ContributionKind
  readonly way: ContributionWay
  readonly people: readonly NameSpan[]
}

/** That somebody brought the member together with others. */
export interface SaidIntroduction {
  readonly introducer: NameSpan | null
  readonly introduced: readonly NameSpan[]
}

/** What is to be done next. */
export interface SaidFollowUp {
  readonly people: readonly NameSpan[]
  readonly text: string
  /** Null where no day is said. */
  readonly day: Day | null
  readonly isPromised: boolean
}

/** What a sentence in plain words says. */
export interface Phrase {
  /** With whom it took place, or with whom something is to be done, each once. */
  readonly people: readonly NameSpan[]
  /** Null where nothing took place and something is only to be done. */
  readonly medium: Medium | null
  readonly direction: Direction | null
  readonly network: string | null
  readonly day: Day
  readonly minutes: number | null
  readonly contributions: readonly SaidContribution[]
  readonly introductions: readonly SaidIntroduction[]
  readonly followUps: readonly SaidFollowUp[]
}

/** A language that is understood. */
export type PhraseLanguage = 'en' | 'es'
