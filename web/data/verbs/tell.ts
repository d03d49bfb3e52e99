import type { FollowUp, FollowUpChange, FollowUpInput } from '../tells/follow-up.ts'
import type { Talk, TalkChange, TalkInput } from '../tells/talk.ts'
import { tellFollowUp, tellFollowUpChanged } from '../tells/tell-follow-up.ts'
import { tellTalk, tellTalkChanged, tellTalkRemoved } from '../tells/tell-talk.ts'
import { tellTie } from '../tells/tell-tie.ts'
import type { Tie, TieChange } from '../tells/tie.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act, factsOf } from './act.ts'

/** Records that something happened with people. */
export async function recordTalk(talk: TalkInput): Promise<Done> {
  return act('talked', factsOf(talk.cardIds), [tellTalk(talk)])
}

/** Says otherwise what happened. */
export async function changeTalk(was: Talk, change: TalkChange): Promise<Done> {
  return act('talk-changed', {}, [tellTalkChanged(was, change)])
}

/** Removes what is said to have happened. */
export async function removeTalk(was: Talk): Promise<Done> {
  return act('talk-removed', {}, [tellTalkRemoved(was)])
}

/** Notes what is to be done next. */
export async function noteFollowUp(...all: readonly FollowUpInput[]): Promise<Done> {
  return act(
    'follow-up-noted',
    {},
    all.map((one) => tellFollowUp(one)),
  )
}

/** Says otherwise what is to be done, or that it is done. */
export async function changeFollowUp(was: FollowUp, change: FollowUpChange): Promise<Done> {
  return act(keyOf(change), { text: was.text }, [tellFollowUpChanged(was, change)])
}

/** Says how one stands with somebody. */
export async function changeTie(cardId: string, was: Tie, change: TieChange): Promise<Done> {
  return act('tie-changed', {}, [tellTie(cardId, was, change)])
}

function keyOf({ state }: FollowUpChange) {
  if (state === 'done') return 'follow-up-done'
  return state === 'cancelled' ? 'follow-up-cancelled' : 'follow-up-changed'
}
