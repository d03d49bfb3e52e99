import { type Card, type CardIndex, hideFields, isSameJson, keepHidden } from '@lazo/jscontact'
import type { StoredCard } from '#store/cards/reader.ts'
import type { CardColumns } from '#store/cards/writer.ts'
import { WHOLE } from '#store/search/whole-scope.ts'
import type { IndexEntry } from '#store/search/writer.ts'
import { deriveCard } from './card-columns.ts'

/** All there is of a card: for what is written and for what is found, never for what is told. */
export function wholeOf(card: Pick<StoredCard, 'document' | 'face'>): Card {
  return card.face?.whole ?? card.document
}

/** What becomes of a card by an edit of what its writer saw of it: what is hidden from the writer stays as it was. Pure. */
export function wholeAfter({ document, face }: Pick<StoredCard, 'document' | 'face'>, edited: Card): Card {
  if (!face?.isMasked) return edited
  return isSameJson(document, edited) ? face.whole : keepHidden(face.whole, edited, face.hidden)
}

/** What a card is sorted and found by, whoever asks: its columns, and what each scope finds. */
export interface FacedCard {
  readonly columns: CardColumns
  readonly entries: readonly Omit<IndexEntry, 'cardId'>[]
}

/** Derives it from all there is of a card, where its home hides the parts `hidden`: nothing but scope `whole` tells of them. Pure. */
export function deriveFaces(whole: Card, hidden: readonly string[] | undefined, region: string): FacedCard {
  if (!hidden || hidden.length === 0) {
    const { columns, index } = deriveCard(whole, region)
    return { columns, entries: [{ scope: 'base', index }] }
  }
  const shown = deriveCard(hideFields(whole, hidden), region)
  const all = deriveCard(whole, region)
  const entries = [
    { scope: 'base', index: shown.index },
    { scope: WHOLE, index: all.index, handles: hiddenHandles(all.index, shown.index) },
  ]
  // Whoever looks by hints reads the card as they see it.
  return { columns: { ...shown.columns, hints: all.columns.hints }, entries }
}

/** The handles that do not show: by the others everybody finds the card already. */
function hiddenHandles(all: CardIndex, shown: CardIndex): CardIndex['handles'] {
  const known = new Set(shown.handles.map(({ kind, key }) => `${kind} ${key}`))
  return all.handles.filter(({ kind, key }) => !known.has(`${kind} ${key}`))
}

/** What a locked card is sorted by in its places: nothing that its home hides from anybody. */
export function sortKeysOf(card: Pick<StoredCard, 'document' | 'face'>, region: string) {
  const { sortFamily, sortGiven } = deriveFaces(wholeOf(card), card.face?.hidden, region).columns
  return { sortFamily, sortGiven }
}
