import type { FollowUpInput } from './follow-up.ts'
import type { TalkInput } from './talk.ts'

/** What a sentence comes to, once it is known who is meant. */
export interface SaidPhrase {
  /** Null where nothing took place yet. */
  readonly talk: TalkInput | null
  readonly followUps: readonly FollowUpInput[]
  /** Who was introduced by whom, for the tie with who was. */
  readonly introduced: readonly { readonly cardId: string; readonly introducerId: string }[]
}
