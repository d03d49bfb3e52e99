import { type CardText, displayName, entriesByPreference, familyNameOf, indexCard } from '@lazo/jscontact'
import type { CardView } from '../contacts/card-view.ts'
import { ownView } from '../contacts/own-view.ts'
import type { Right } from '../sharing/right.ts'

/** A card as lists show it: what its reader sees, with their own layer laid over it. */
export interface CardSummary {
  readonly cardId: string
  readonly display: string
  /** The surnames as they stand in `display`, when it does not begin with them. */
  readonly familyName: string | null
  readonly kind: string
  readonly organization: string | null
  readonly title: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly keywords: readonly string[]
  readonly hasPhoto: boolean
  /** The books that hold the card, as far as the reader sees them; the home book first. */
  readonly bookIds: readonly string[]
  readonly right: Right
  readonly revision: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** The line of a list for a card. Pure. */
export function summarizeCard(view: CardView): CardSummary {
  const card = ownView(view)
  return {
    cardId: view.cardId,
    display: displayName(card),
    familyName: familyNameOf(card),
    kind: card.kind ?? 'individual',
    organization: Object.values(card.organizations ?? {})[0]?.name ?? null,
    title: Object.values(card.titles ?? {})[0]?.name ?? null,
    email: entriesByPreference(card.emails)[0]?.address ?? null,
    phone: entriesByPreference(card.phones)[0]?.number ?? null,
    keywords: Object.keys(card.keywords ?? {}),
    hasPhoto: Object.values(card.media ?? {}).some(({ kind }) => kind === 'photo'),
    bookIds: view.bookIds,
    right: view.right,
    revision: view.revision,
    createdAt: view.createdAt,
    updatedAt: view.updatedAt,
  }
}

/** The texts by which the reader of a card may find it: those of the card and of their own layer, each once. */
export function visibleTexts(view: CardView, region: string): CardText[] {
  const texts = indexCard(view.card, { region }).texts
  if (view.mine === null) return texts
  const own = indexCard(ownView(view), { region }).texts
  return [...new Map([...own, ...texts].map((one) => [`${one.field} ${one.text}`, one])).values()]
}
