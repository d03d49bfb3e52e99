import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { type AgendaMark, deleteMark, insertMark, readMarks, type StoredMark } from '#store/agenda/marks.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'

/** What is said of an item. */
export type NewMark = AgendaMark & {
  /** Given by who says it; saying it again makes nothing twice. */
  readonly markId?: string | undefined
}

/**
 * Says of an item of the actor's agenda that it is not needed, or that it comes back on a day; of several marks on one the latest holds,
 * and `unmarkItem` takes one back. The cadence of a tie stays as it is. Throws `card-not-found`, `input-invalid`.
 */
export async function markItem(domain: Domain, actor: Actor, { markId: given, ...mark }: NewMark): Promise<StoredMark> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (mark.cardId !== null) await requireLivingCard(tx, mark.cardId, 'view')
    if ((mark.mark === 'snoozed') !== (mark.until !== null))
      throw new ProductError('input-invalid', 'What is put off comes back on a day, and only that.', {
        facts: { field: 'until' },
      })
    const markId = given ?? tx.ids.next()
    // What has the id already was said by the same request before.
    if (!(await insertMark(tx, markId, mark))) return (await readMarks(tx)).find((one) => one.markId === markId)!
    tx.ledger.noteWord('today', actor.memberId)
    return { ...mark, markId, madeAt: tx.now }
  })
}

/** Takes back what the actor said of an item of their agenda. Throws `mark-not-found`. */
export async function unmarkItem(domain: Domain, actor: Actor, markId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (!(await deleteMark(tx, markId))) throw new ProductError('mark-not-found', 'There is no such mark.')
    tx.ledger.noteWord('today', actor.memberId)
  })
}
