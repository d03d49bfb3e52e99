import type { CardAdditions, card, cardSummary, Language, OutputOf, savedCard } from '@lazo/contract'
import type { CardView } from '#domain/contacts/card-view.ts'
import type { ChangedCard } from '#domain/contacts/change-card.ts'
import type { SavedCard } from '#domain/contacts/create-card.ts'
import type { CardSummary } from '#domain/search/card-summary.ts'
import { describeRemark } from '../../describe-remark.ts'
import type { Answer } from '../route.ts'

/** A card as this door tells it: its JSContact and what Lazo adds. */
export function encodeCard(view: CardView): OutputOf<typeof card> {
  return { ...view.card, ...additionsOf(view) }
}

/** The same with its ETag, as text: the document stays as it is kept. Of a name that it has too, ours comes last and so counts. */
export function encodeCardText(view: CardView<string>): string {
  const additions = JSON.stringify({ ...additionsOf(view), etag: view.etag })
  return `${view.card.slice(0, -1)},${additions.slice(1)}`
}

function additionsOf(view: CardView<unknown>): CardAdditions {
  return {
    id: view.cardId,
    bookIds: [...view.bookIds],
    revision: view.revision,
    right: view.right,
    overlay: view.mine,
    createdAt: view.createdAt.toISOString(),
    updatedAt: view.updatedAt.toISOString(),
  }
}

/** A card that was just saved, and what was mended in it, in words. */
export function encodeSavedCard(
  { view, versionId, warnings }: SavedCard,
  language: Language,
): OutputOf<typeof savedCard> {
  return { ...encodeCard(view), versionId, warnings: warnings.map((remark) => describeRemark(remark, language)) }
}

/** The answer to a change: the card as it is now, or nothing where who changed it sees it no longer. */
export function answerChange({ view, ...change }: ChangedCard, language: Language): Answer<OutputOf<typeof savedCard>> {
  return view === null ? {} : { etag: view.etag, body: encodeSavedCard({ view, ...change }, language) }
}

/** A line of a list. */
export function encodeSummary({ cardId, ...summary }: CardSummary): OutputOf<typeof cardSummary> {
  return {
    id: cardId,
    ...summary,
    keywords: [...summary.keywords],
    bookIds: [...summary.bookIds],
    createdAt: summary.createdAt.toISOString(),
    updatedAt: summary.updatedAt.toISOString(),
  }
}
