import type { ContributionKind, ContributionWay } from '../words/contribution.ts'
import type { Medium } from '../words/media.table.ts'
import type { PhraseLanguage } from './phrase.ts'

/** What a verb, or a noun that stands for one, says of a talk. */
export interface Meaning {
  /** Who did it: the member, or whoever is named before it. */
  readonly by: 'me' | 'them'
  /** What it took place by; `write` where the words beside it decide, `speak` where a telephone is meant unless they say otherwise. */
  readonly medium?: Medium | 'write' | 'speak'
  readonly gives?: { readonly kind: ContributionKind; readonly way: ContributionWay }
  readonly introduces?: true
  /** Something to be done; `wordsToo` where the verb is a part of what is to be done. */
  readonly plans?: { readonly isPromised: boolean; readonly wordsToo?: true }
}

/** One row of the table: what is looked for in folded text, and what it means. */
export interface Predicate {
  readonly language: PhraseLanguage
  readonly pattern: RegExp
  readonly meaning: Meaning
}
