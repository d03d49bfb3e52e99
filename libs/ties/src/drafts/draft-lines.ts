import { OCCASION_KINDS } from '../occasions/occasions.ts'
import type { ContributionKind } from '../words/contribution.ts'

/** All that texts are written for: the occasions, and what is owed. */
export const DRAFT_OCCASIONS = [...OCCASION_KINDS, 'thanks', 'reply', 'late-reply', 'promise', 'hello'] as const

/** What a draft is for. */
export type DraftOccasion = (typeof DRAFT_OCCASIONS)[number]

/** How a draft sounds. */
export const TONES = ['warm', 'brief', 'formal'] as const

/** One of them. */
export type Tone = (typeof TONES)[number]

/** What of the member's own notes a line may speak of. */
export type Memory = 'subject' | 'fact' | 'met'

/**
 * The lines that drafts are put together from. `{name}` stands for what is known, and a line is left out where that is not; `{close|distant}`
 * has what is said to somebody one is on familiar terms with, and what to others.
 */
export interface DraftLines {
  readonly openings: Readonly<Record<Tone, readonly string[]>>
  readonly cores: Readonly<Record<DraftOccasion, Readonly<Record<Tone, readonly string[]>>>>
  readonly memories: Readonly<Record<Memory, readonly string[]>>
  readonly closings: Readonly<Record<Tone, readonly string[]>>
  /** For what thanks are said. */
  readonly received: Readonly<Record<ContributionKind, string>>
}
