import { type Medium, media } from '@lazo/ties'
import type { IntroductionParties, IntroductionState } from '#store/introductions/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { usualVisibility } from '../interactions/default-visibility.ts'
import { recordIn } from '../interactions/record-interaction.ts'
import { rememberIntroducer } from './remember-introducer.ts'

const NOON = 'T12:00:00Z'

/**
 * Records what happened when an introduction was made: with each of the people one interaction, given by the member who introduces two,
 * received from whoever introduced the member. Whoever one was introduced to gave nothing yet, and is owed no thanks; their tie says who
 * introduced them. Gives the ids of the interactions.
 */
export async function recordIntroduction(
  tx: WriteTx,
  { introducerId, cardId, otherId }: IntroductionParties,
  { settledOn, text, medium }: Pick<IntroductionState, 'settledOn' | 'text'> & { readonly medium: Medium },
): Promise<string[]> {
  const now = tx.now.toISOString()
  const at = settledOn === null || settledOn >= now.slice(0, 10) ? tx.now : new Date(`${settledOn}${NOON}`)
  const record = async (who: string, way: 'given' | 'received' | null, direction: 'inbound' | 'outbound') => {
    const told =
      way === null
        ? await quietly(tx, who, text)
        : { contributions: [{ kind: 'introduction' as const, direction: way, text }] }
    // Both speak in a meeting or a call; of what is written it is said who wrote.
    const turned = isSpoken(medium) ? {} : { direction }
    return (await recordIn(tx, { cardIds: [who], medium, at, ...told, ...turned })).interactionId
  }
  if (otherId !== null) return [await record(cardId, 'given', 'outbound'), await record(otherId, 'given', 'outbound')]
  const withTarget = await record(cardId, null, 'outbound')
  await rememberIntroducer(tx, { introducerId, cardId })
  return introducerId === null ? [withTarget] : [await record(introducerId, 'received', 'inbound'), withTarget]
}

/** The words of an introduction are the member's own note: they are not opened to colleagues by the way. */
async function quietly(tx: WriteTx, cardId: string, text: string | null) {
  const usual = await usualVisibility(tx, [cardId])
  return { text, visibility: usual === 'open' ? ('shared' as const) : usual }
}

function isSpoken(medium: Medium): boolean {
  return media[medium].presence === 1 || medium === 'call' || medium === 'video-call'
}
