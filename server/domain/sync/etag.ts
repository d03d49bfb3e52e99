/** What an ETag of ours says of a card as a view showed it. */
export interface CardTag {
  readonly cardId: string
  readonly era: number
  readonly revision: number
  readonly overlayRevision: number
  readonly epoch: number
}

const FORM = /^"([0-9a-f]{12})\.(\d{1,10})\.(\d{1,15})\.(\d{1,15})\.(\d{1,15})"$/

/** A strong ETag, opaque to clients: `"<end of the card's id>.<era>.<revision>.<overlay revision>.<view epoch>"`. */
export function formatETag(tag: CardTag): string {
  return `"${shortId(tag.cardId)}.${tag.era}.${tag.revision}.${tag.overlayRevision}.${tag.epoch}"`
}

/** Reads an ETag of ours; null for one we never gave, or one of another card. */
export function parseETag(text: string, cardId: string): CardTag | null {
  const match = FORM.exec(text)
  if (!match || match[1] !== shortId(cardId)) return null
  return {
    cardId,
    era: Number(match[2]),
    revision: Number(match[3]),
    overlayRevision: Number(match[4]),
    epoch: Number(match[5]),
  }
}

function shortId(cardId: string): string {
  return cardId.slice(-12)
}
