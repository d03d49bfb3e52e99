import { Follower } from '../replica/follower.ts'
import type { SaidPhrase } from '../tells/said-phrase.ts'
import type { Talk, TalkInput } from '../tells/talk.ts'

/** What the sheet for an interaction begins with. */
export interface TalkStart {
  readonly cardIds: readonly string[]
  /** The one that is said otherwise; a new one unless given. */
  readonly was?: Talk
  /** What is filled in already. */
  readonly facts?: Partial<TalkInput>
  /** What is kept along with it. */
  readonly more?: Pick<SaidPhrase, 'followUps' | 'introduced'>
}

/** The sheet that is open, if any; every page opens it here and the shell shows it. */
export const presentTalk = new Follower<TalkStart | null>(null)

/** Opens the sheet in which an interaction is told. */
export function openTalk(start: TalkStart): void {
  presentTalk.set(start)
}
