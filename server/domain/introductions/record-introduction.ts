import { type Medium, media } from '@lazo/ties'
import type { IntroductionParties, IntroductionState } from '#store/introductions/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { recordIn } from '../interactions/record-interaction.ts'

const NOON = 'T12:00:00Z'

/**
 * Records what happened when an introduction was made: with each of the people one interaction with the contribution `introduction`,
 * given by the member who introduces two people, received by the one who is introduced. Gives their ids.
 */
export async function recordIntroduction(
  tx: WriteTx,
  { introducerId, cardId, otherId }: IntroductionParties,
  { settledOn, text, medium }: Pick<IntroductionState, 'settledOn' | 'text'> & { readonly medium: Medium },
): Promise<string[]> {
  const now = tx.now.toISOString()
  const at = settledOn === null || settledOn >= now.slice(0, 10) ? tx.now : new Date(`${settledOn}${NOON}`)
  const record = async (who: string, way: 'given' | 'received', direction: 'inbound' | 'outbound') => {
    const contributions = [{ kind: 'introduction' as const, direction: way, text }]
    // Both speak in a meeting or a call; of what is written it is said who wrote.
    const turned = isSpoken(medium) ? {} : { direction }
    return (await recordIn(tx, { cardIds: [who], medium, at, contributions, ...turned })).interactionId
  }
  if (otherId !== null) return [await record(cardId, 'given', 'outbound'), await record(otherId, 'given', 'outbound')]
  const withTarget = await record(cardId, 'received', 'outbound')
  return introducerId === null ? [withTarget] : [await record(introducerId, 'received', 'inbound'), withTarget]
}

function isSpoken(medium: Medium): boolean {
  return media[medium].presence === 1 || medium === 'call' || medium === 'video-call'
}
