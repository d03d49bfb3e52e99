import { isHideable, isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { type HiddenFields, readCardsAtHome, readHiddenFields, setHiddenFields } from '#store/books/hidden-fields.ts'
import { lockBook } from '#store/books/reader.ts'
import { insertBookVersion } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { reindexCards } from '../contacts/reindex-cards.ts'
import type { Domain } from '../domain.ts'
import { bookNotFound, requireBookRight, requireWriting } from '../sharing/book-rights.ts'
import { type Right, rankOf, rightOfRank } from '../sharing/right.ts'
import { restartReaders } from './restart-readers.ts'

/** So many parts and own fields at most. */
const MOST_FIELDS = 100

/** What a book hides of the cards whose home it is, and from whom. */
export interface HidingRule {
  /** The parts, as `HIDEABLE` names them, or `custom:` and the label of a field; none when nothing is hidden. */
  readonly fields: readonly string[]
  /** From whoever has less than this right; null when the right does not matter. */
  readonly below: Right | null
  readonly fromGuests: boolean
}

const NOTHING: HiddenFields = { fields: [], belowRank: 0, fromGuests: false }

/** What a book hides. Needs `manage`, for which nothing is hidden: to others not even the rule is told. Throws the errors of rights. */
export async function readHidingRule(domain: Domain, actor: Actor, bookId: string): Promise<HidingRule> {
  return domain.store.read(actor, async (tx) => {
    await requireBookRight(tx, bookId, 'manage')
    return toRule(await ruleOf(tx, bookId))
  })
}

/**
 * Says what a book hides from now on, in place of what it did; everybody who reads its cards starts over. Needs `manage`. Gives the batch
 * by which it is undone, null when all is so already. Throws `input-invalid`, `book-follows-label` and the errors of rights.
 */
export async function hideBookFields(
  domain: Domain,
  actor: Actor,
  input: { bookId: string } & HidingRule,
): Promise<{ batchId: string | null }> {
  const rule = checkRule(input)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const book = await lockBook(tx, input.bookId)
    await requireBookRight(tx, input.bookId, 'manage')
    if (!book) throw bookNotFound()
    if (book.kind === 'label')
      throw new ProductError('book-follows-label', 'This book follows a label: its contacts live in other books.')
    const before = await ruleOf(tx, book.bookId)
    if (isSameJson(before, rule)) return { batchId: null }
    const batchId = await insertBatch(tx, { kind: 'bulk', title: book.name })
    await writeRule(tx, book.bookId, { before, after: rule, batchId, region: domain.region })
    return { batchId }
  })
}

/** Writes what a locked book hides, with all that follows from it: what its cards are found by, its history, devices that start over. */
export async function writeRule(
  tx: WriteTx,
  bookId: string,
  change: { before: HiddenFields; after: HiddenFields; batchId: string; region: string },
): Promise<void> {
  const { before, after, batchId, region } = change
  await setHiddenFields(tx, bookId, after)
  await reindexCards(tx, await readCardsAtHome(tx, bookId), region)
  await restartReaders(tx, bookId)
  await insertBookVersion(tx, { bookId, act: 'hide', batchId, before, after })
  tx.ledger.noteAudit('hidden-fields-changed', bookId, { from: toRule(before), to: toRule(after) })
}

/** What a book hides now; nothing when there is no rule. */
export async function ruleOf(tx: ReadTx, bookId: string): Promise<HiddenFields> {
  return (await readHiddenFields(tx)).get(bookId) ?? NOTHING
}

function toRule({ fields, belowRank, fromGuests }: HiddenFields): HidingRule {
  return { fields, below: rightOfRank(belowRank), fromGuests }
}

function checkRule({ fields, below, fromGuests }: HidingRule): HiddenFields {
  const unknown = fields.find((field) => !isHideable(field))
  if (unknown !== undefined || fields.length > MOST_FIELDS)
    throw new ProductError('input-invalid', `There is no such part of a contact: ${unknown ?? 'too many'}.`, {
      facts: { field: 'fields' },
    })
  if (fields.length === 0) return NOTHING
  if (rankOf(below) < rankOf('comment') && !fromGuests)
    throw new ProductError(
      'input-invalid',
      'Say from whom these parts are hidden: below a right, from guests, or both.',
      {
        facts: { field: 'below' },
      },
    )
  return { fields: [...new Set(fields)].sort(), belowRank: rankOf(below), fromGuests }
}
