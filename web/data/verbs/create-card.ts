import { type Card, displayName } from '@lazo/jscontact'
import type { Done } from '../undo/undo-stack.ts'
import { act } from './act.ts'
import { newUuid } from './new-uuid.ts'

/** A card that was just made. */
export interface CreatedCard {
  /** Its id here. The server gives it another; who has the card open is told by `CardState.movedTo`. */
  readonly cardId: string
  readonly uid: string
  readonly done: Done
}

/** Ids that this browser gave begin so. */
const LOCAL = 'local-'

/** Makes a card in a book. Shown at once; its uid is given here, so that it is made once however often it must be sent. */
export async function createCard(bookId: string, card: Omit<Card, '@type' | 'version' | 'uid'>): Promise<CreatedCard> {
  const uuid = newUuid()
  const [cardId, uid] = [`${LOCAL}${uuid}`, `urn:uuid:${uuid}`]
  const whole = { '@type': 'Card', version: '1.0', uid, ...card } as Card
  const done = await act('created', { name: displayName(whole) }, [{ kind: 'create', cardId, bookId, card: whole }])
  return { cardId, uid, done }
}

/** Whether the server does not know a card by this id. */
export function isLocalId(cardId: string): boolean {
  return cardId.startsWith(LOCAL)
}
