import { applyPatch, type Card, PatchError, type PatchObject } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { extractPhotos } from '../media/extract-photos.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound, requireCardRight } from '../sharing/card-rights.ts'
import { parseETag } from '../sync/etag.ts'
import { type CardView, viewCard, viewCards } from './card-view.ts'
import type { SavedCard } from './create-card.ts'
import { documentAt } from './document-at.ts'
import { mergeEdit } from './merge-edit.ts'
import { prepareCard, requireKeepableSize } from './prepare-card.ts'
import { conditionFailed, requireState } from './require-state.ts'
import { updateCards } from './update-cards.ts'

/** A card that was changed. */
export interface ChangedCard extends Omit<SavedCard, 'view'> {
  /** Null where the actor sees the card no longer: who takes off a shared label by which alone they saw it. */
  readonly view: CardView | null
}

/** Puts a whole document in place of a card's. `ifMatch` must be its present ETag. Throws `condition-failed` when it is not. */
export async function replaceCard(
  domain: Domain,
  actor: Actor,
  input: { cardId: string; card: unknown; ifMatch: string },
): Promise<ChangedCard> {
  return change(domain, actor, input.cardId, async (tx, stored) => {
    await requireState(tx, stored.cardId, input.ifMatch)
    return input.card
  })
}

/**
 * Applies a patch to a card. With `base` (an ETag of an older state) it was made on that state, and is merged with what
 * others did since; without, it is applied to the present one, which `ifMatch` may name. Throws `card-changed` where both touched the same part,
 * `condition-failed` for an ETag that cannot be rebuilt.
 */
export async function patchCard(
  domain: Domain,
  actor: Actor,
  input: { cardId: string; patch: PatchObject; base?: string; ifMatch?: string },
): Promise<ChangedCard> {
  return change(domain, actor, input.cardId, async (tx, stored) => {
    if (input.ifMatch !== undefined) await requireState(tx, stored.cardId, input.ifMatch)
    if (input.base === undefined) return patched(stored.document, input.patch)
    const base = await baseDocument(tx, stored, input.base)
    return mergeEdit(base, patched(base, input.patch), stored.document)
  })
}

async function change(
  domain: Domain,
  actor: Actor,
  cardId: string,
  decide: (tx: WriteTx, stored: StoredCard) => Promise<unknown>,
): Promise<ChangedCard> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const [stored] = await lockCards(tx, [cardId])
    await requireCardRight(tx, [cardId], 'edit')
    if (!stored || stored.deletedAt) throw cardNotFound()
    const prepared = prepareCard(await decide(tx, stored), () => stored.uid)
    requireSameUid(stored, prepared.card)
    const [extracted] = await extractPhotos(tx, [prepared.card])
    requireKeepableSize(JSON.stringify(extracted!.card))
    const changed = await updateCards(tx, [{ before: stored, after: extracted!.card }], { region: domain.region })
    if (changed.size > 0) tx.ledger.noteAudit('card-changed', cardId)
    const [view = null] = await viewCards(tx, [cardId])
    const versionId = changed.get(cardId)?.versionId ?? null
    return { view, versionId, warnings: [...prepared.warnings, ...extracted!.warnings] }
  })
}

async function baseDocument(tx: WriteTx, stored: StoredCard, etag: string): Promise<Card> {
  const current = await viewCard(tx, stored.cardId)
  const tag = parseETag(etag, stored.cardId)
  const known = parseETag(current.etag, stored.cardId)
  // Rights that changed since, which raise the epoch, leave what the card said then as it was.
  const isOurs = tag !== null && known !== null && tag.era === known.era
  const document = isOurs ? await documentAt(tx, stored, tag.revision) : null
  if (!document) throw conditionFailed(current.etag)
  return document
}

function patched(document: Card, patch: PatchObject): Card {
  return patching(() => applyPatch(document, patch))
}

/** Applies a patch; one that does not fit the card is an error for people. */
export function patching(apply: () => Card): Card {
  try {
    return apply()
  } catch (error) {
    if (!(error instanceof PatchError)) throw error
    throw new ProductError('card-invalid', `The patch cannot be applied: ${error.message}`, { cause: error })
  }
}

/** Refuses an edit that changes the uid of a card. */
export function requireSameUid(stored: StoredCard, card: Card): void {
  if (card.uid === stored.uid) return
  throw new ProductError('card-invalid', 'The uid of a card cannot be changed.', { facts: { path: 'uid' } })
}
