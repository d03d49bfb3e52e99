import { applyBulkEdit, type BulkEdit, type Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { isProductError, type ProductError } from '#base/errors.ts'
import { lockCards, type StoredCard } from '#store/cards/reader.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { intoBatch } from '../history/into-batch.ts'
import { extractPhotos } from '../media/extract-photos.ts'
import { requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { cardNotFound, cardRights } from '../sharing/card-rights.ts'
import { reaches } from '../sharing/right.ts'
import { patching, requireSameUid } from './change-card.ts'
import { type BulkOutcome, judgeCards, type LeftCard, leftCard } from './judge-cards.ts'
import { prepareCard, requireKeepableSize } from './prepare-card.ts'
import { type CardEdit, updateCards } from './update-cards.ts'

/** What is to be edited, and how. */
export interface BulkEditInput {
  readonly cardIds: readonly string[]
  readonly edit: BulkEdit
  readonly title?: string
  /** Of a batch that was opened before; without it a batch is made. */
  readonly batchId?: string
}

/**
 * Makes one edit to many cards, as a batch that can be undone or as a piece of one. What a card says differently keeps its
 * own; cards that cannot be edited so are told and left as they are, the others are saved together.
 */
export async function editCards(domain: Domain, actor: Actor, input: BulkEditInput): Promise<BulkOutcome> {
  const { cardIds, edit, title, batchId: named } = input
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const batchId = await intoBatch(tx, { batchId: named, title, kind: 'bulk' })
    const cards = await lockCards(tx, cardIds)
    const allowed = judgeCards(cardIds, cards, await judgeByRight(tx, cardIds))
    const edited = tryEach(allowed.fit, (before) => ({ before, after: editCard(before, edit) }))
    const kept = await keepPhotos(tx, edited.done)
    const fitting = tryEach(kept, requireFittingSize)
    const changed = await updateCards(tx, fitting.done, { region: domain.region, batchId })
    if (changed.size > 0) tx.ledger.noteAudit('cards-edited', batchId, { cardIds: [...changed.keys()] })
    return { batchId, cards: changed.size, left: [...allowed.left, ...edited.left, ...fitting.left] }
  })
}

async function judgeByRight(
  tx: ReadTx,
  cardIds: readonly string[],
): Promise<(card: StoredCard) => ProductError | null> {
  const rights = await cardRights(tx, cardIds)
  return ({ cardId, deletedAt }) => {
    const held = rights.get(cardId)
    if (deletedAt || !held) return cardNotFound()
    return reaches(held, 'edit') ? null : rightMissing(held, 'edit')
  }
}

/** Does something for each card; where it is refused the card is left. */
function tryEach<T extends StoredCard | CardEdit>(
  items: readonly T[],
  work: (item: T) => CardEdit,
): { done: CardEdit[]; left: LeftCard[] } {
  const done: CardEdit[] = []
  const left: LeftCard[] = []
  for (const item of items) {
    try {
      done.push(work(item))
    } catch (error) {
      if (!isProductError(error)) throw error
      left.push(leftCard('before' in item ? item.before : item, error))
    }
  }
  return { done, left }
}

function editCard(before: StoredCard, edit: BulkEdit): Card {
  const { card } = prepareCard(
    patching(() => applyBulkEdit(before.document, edit)),
    () => before.uid,
  )
  requireSameUid(before, card)
  return card
}

function requireFittingSize(edit: CardEdit): CardEdit {
  requireKeepableSize(JSON.stringify(edit.after))
  return edit
}

/** Pictures that an edit brings become blobs, one for all cards that get the same. */
async function keepPhotos(tx: WriteTx, edits: readonly CardEdit[]): Promise<CardEdit[]> {
  const extracted = await extractPhotos(
    tx,
    edits.map(({ after }) => after),
  )
  return edits.map(({ before }, i) => ({ before, after: extracted[i]!.card }))
}
