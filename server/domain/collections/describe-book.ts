import { ProductError } from '#base/errors.ts'
import { setBookDescription } from '#store/collections/writer.ts'
import type { WriteTx } from '#store/transaction.ts'

const LONGEST = 2_000

/** A description as it is kept: null when it says nothing. Throws `input-invalid` when it is longer than 2,000 characters. */
function checkDescription(typed: string | null): string | null {
  const description = typed?.trim() ?? ''
  if (description.length <= LONGEST) return description === '' ? null : description
  throw new ProductError('input-invalid', `The description of a book has at most ${LONGEST} characters.`, {
    facts: { field: 'description', maximum: LONGEST },
  })
}

/** Writes what a book is described as. Rights are the caller's. */
export async function describeBook(tx: WriteTx, bookId: string, typed: string | null): Promise<void> {
  const description = checkDescription(typed)
  await setBookDescription(tx, bookId, description)
  tx.ledger.noteAudit('book-described', bookId, { description })
}
