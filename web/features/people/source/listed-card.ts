import type { cardSummary, OutputOf } from '@lazo/contract'
import type { CardLine } from '#web/data/lines/card-line.ts'

/** What a row shows of a card: a line of the replica has it all, and a summary of the server nearly. */
export type ListedCard = Pick<
  CardLine,
  | 'id'
  | 'display'
  | 'familyName'
  | 'kind'
  | 'organization'
  | 'title'
  | 'email'
  | 'phone'
  | 'keywords'
  | 'photo'
  | 'isFavorite'
  | 'handler'
  | 'isPending'
  | 'updatedAt'
>

/** A card of which only the server's summary is here. Pure. */
export function listedOf(summary: OutputOf<typeof cardSummary>): ListedCard {
  const { id, display, familyName, kind, organization, title, email, phone, keywords, updatedAt } = summary
  const shown = { id, display, familyName, kind, organization, title, email, phone, keywords, updatedAt }
  return { ...shown, photo: null, isFavorite: false, handler: null, isPending: false }
}
