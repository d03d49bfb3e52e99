import type { TellAction } from '../outbox/action.ts'
import { askSeen } from '../seen/seen-answers.ts'
import type { SaidPhrase } from '../tells/said-phrase.ts'
import { tellFollowUp } from '../tells/tell-follow-up.ts'
import { tellTalk } from '../tells/tell-talk.ts'
import { tellTie } from '../tells/tell-tie.ts'
import type { Tie } from '../tells/tie.ts'
import type { Done } from '../undo/undo-stack.ts'
import { act, factsOf } from './act.ts'

/** Records everything that a sentence of a member's says, as one thing to take back. */
export async function recordPhrase(memberId: string, { talk, followUps, introduced }: SaidPhrase): Promise<Done> {
  const met = await Promise.all(introduced.map((one) => introduction(memberId, one)))
  const actions = [...(talk ? [tellTalk(talk)] : []), ...followUps.map((one) => tellFollowUp(one)), ...met.flat()]
  return talk ? act('talked', factsOf(talk.cardIds), actions) : act('follow-up-noted', {}, actions)
}

/** Who introduced somebody first stays so; and nothing is said where it is not known whether somebody did. */
async function introduction(
  memberId: string,
  { cardId, introducerId }: { cardId: string; introducerId: string },
): Promise<TellAction[]> {
  const seen = await askSeen<Tie>(memberId, `/cards/${cardId}/tie`).catch(() => null)
  if (!seen || seen.told.met.introducerId !== null) return []
  return [tellTie(cardId, seen.told, { met: { introducerId } })]
}
