import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { readSettingsRow } from '#store/settings/reader.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'
import type { PresenceBoard } from './presence-board.ts'
import type { PresenceLimit } from './presence-limit.ts'
import { type PresentMember, readPresent } from './read-present.ts'
import { PRESENCE_WORD, packSign, type SaidSign, type Sign } from './sign.ts'

/** Where what is said is counted and noted. */
export interface PresenceParts {
  readonly board: PresenceBoard
  readonly limit: PresenceLimit
}

/**
 * Says that a page of the actor's has a card open, or no longer, and gives who else has. Others are told that who may not edit looks,
 * and of who does not wish to be shown nothing. Throws `card-not-found`, `scope-missing`, `too-many-tries`.
 */
export async function announcePresence(
  domain: Domain,
  actor: Actor,
  said: SaidSign,
  { board, limit }: PresenceParts,
): Promise<readonly PresentMember[]> {
  const { workspaceId, memberId } = actor
  limit.count(memberId, domain.clock.now())
  const tell = (sign: Pick<Sign, 'doing' | 'isShown'>) => {
    const whole = { ...said, workspaceId, memberId, ...sign }
    board.note(whole, domain.clock.now())
    domain.store.notices.tellWords(workspaceId, [{ word: PRESENCE_WORD, id: packSign(whole) }])
  }
  const isKnown = () => board.at({ workspaceId, ...said }).some((sign) => sign.memberId === memberId)
  try {
    tell(await signOf(domain, actor, said))
  } catch (error) {
    // Whoever lost the right is at the card no longer, and the others need not wait until that is forgotten.
    if (isProductError(error, 'card-not-found') && isKnown()) tell({ doing: 'away', isShown: false })
    throw error
  }
  const others = board.at({ workspaceId, ...said }).filter((sign) => sign.memberId !== memberId)
  if (said.doing === 'away' || others.length === 0) return []
  return (await readPresent(domain, actor, { cardId: said.cardId, signs: others })).members
}

async function signOf(
  domain: Domain,
  actor: Actor,
  { cardId, doing }: SaidSign,
): Promise<Pick<Sign, 'doing' | 'isShown'>> {
  return domain.store.read(actor, async (tx) => {
    requireWriting(tx)
    const right = await requireLivingCard(tx, cardId, 'view')
    const { showsPresence } = await readSettingsRow(tx)
    // What one keeps for oneself on a card of others is nobody's concern.
    const told = doing === 'editing' && !reaches(right, 'edit') ? 'looking' : doing
    return { doing: told, isShown: showsPresence !== false }
  })
}
