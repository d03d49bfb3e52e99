import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { extractPhotos } from '../media/extract-photos.ts'
import type { Remark } from '../remark.ts'
import { holdBookRight, requireWriting } from '../sharing/book-rights.ts'
import { type CardView, viewCard } from './card-view.ts'
import { insertCards } from './insert-cards.ts'
import { prepareCard, requireKeepableSize } from './prepare-card.ts'

/** A card that was kept, and what was mended in it. */
export interface SavedCard {
  readonly view: CardView
  /** The entry of its history by which this is taken back; null when nothing changed. */
  readonly versionId: string | null
  readonly warnings: readonly Remark[]
}

/** Keeps a new card in a book. Throws `card-invalid`, `card-too-large`, `uid-taken` and the errors of rights. */
export async function createCard(
  domain: Domain,
  actor: Actor,
  input: { bookId: string; card: unknown; name?: string },
): Promise<SavedCard> {
  const prepared = prepareCard(input.card, () => `urn:uuid:${domain.ids.next()}`)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await holdBookRight(tx, input.bookId, 'edit')
    const [extracted] = await extractPhotos(tx, [prepared.card])
    requireKeepableSize(JSON.stringify(extracted!.card))
    const cardId = tx.ids.next()
    const document = extracted!.card as Card & { uid: string }
    const name = input.name === undefined ? {} : { name: input.name }
    const [versionId] = await insertCards(tx, [{ cardId, bookId: input.bookId, document, ...name }], {
      region: domain.region,
    })
    tx.ledger.noteAudit('card-created', cardId, { bookId: input.bookId })
    const view = await viewCard(tx, cardId)
    return { view, versionId: versionId!, warnings: [...prepared.warnings, ...extracted!.warnings] }
  })
}
